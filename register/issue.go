package register

// The keys of issues. Those named Issue keep a row from being received; those
// named Hint do not. The texts and remedies stand in
// lang/data/messages.register.json; {0} and {1} in them are the arguments.
const (
	IssueAgency          = "register.issue.agency"             // agency code not known
	IssueAgencyKind      = "register.issue.agency_kind"        // {0} agency that sends no persons
	IssueMissing         = "register.issue.missing"            // required field is empty
	IssueYear            = "register.issue.year"               // not a year, {0} first allowed
	IssueYearFuture      = "register.issue.year_future"        //
	IssueTooLong         = "register.issue.too_long"           // {0} longest allowed length
	IssueControl         = "register.issue.control"            //
	IssueEncoding        = "register.issue.encoding"           //
	IssueIdentityNumber  = "register.issue.identity_number"    // national identity number as reference
	IssueNothingFilled   = "register.issue.nothing_filled"     // "nothing to report" and something in this field
	IssueNothingMixed    = "register.issue.nothing_mixed"      // "nothing to report" beside rows of the year {0}
	IssueReferenceTwice  = "register.issue.reference_twice"    // {0} row that has the same reference and other content
	IssueDay             = "register.issue.day"                // not a day
	IssueDayFuture       = "register.issue.day_future"         //
	IssueIdentifiedLater = "register.issue.identified_later"   // after the end of {0}
	IssueEndBeforeStart  = "register.issue.end_before_start"   //
	IssueNotInYear       = "register.issue.not_in_year"        // follow-up does not touch {0}
	IssueBirth           = "register.issue.birth"              // not a date of birth
	IssueBirthFuture     = "register.issue.birth_future"       //
	IssueBirthLate       = "register.issue.birth_late"         // after identification
	IssueTooOld          = "register.issue.too_old"            // older than {0}
	IssueStatusBirth     = "register.issue.status_birth"       // decided before birth
	IssueSeveral         = "register.issue.several"            // only one value allowed
	IssueCode            = "register.issue.code"               // value no. {0} not in the code list
	IssueCodeExpired     = "register.issue.code_expired"       // value no. {0} not in force in {1}
	IssueBirthYears      = "register.issue.birth_years"        // the year of birth is not that of the date of birth
	IssueNoEncoding      = "register.issue.no_encoding"        // the installation receives encodings
	IssueEncodingUnasked = "register.issue.encoding_unasked"   // the installation receives none
	IssueEncodingBad     = "register.issue.encoding_bad"       // no encoding, or of another scheme
	IssueEncodingCut     = "register.issue.encoding_cut"       // cut or changed
	IssueEncodingKey     = "register.issue.encoding_key"       // of the key {0} instead of {1}
	IssueAge             = "register.issue.age"                // not a number of years up to {0}
	IssueAgeRange        = "register.issue.age_range"          // the oldest assessed age is below the youngest
	IssueExploitedEnd    = "register.issue.exploitation_end"   // ends before it begins
	HintBirthsDiffer     = "register.issue.births_differ"      // date of birth is not that of its basis
	HintAgesDiffer       = "register.issue.ages_differ"        // a child by one basis, an adult by another
	HintAssessedMinor    = "register.issue.assessed_minor"     // assessed below 18, and not said to be presumed a minor
	HintDayAlone         = "register.issue.day_alone"          // a day of something that is not said to have happened
	HintChildWelfare     = "register.issue.child_welfare"      // perhaps a child, and child welfare is not notified
	HintChannel          = "register.issue.channel"            // channel and method of recruitment disagree
	HintServiceOffline   = "register.issue.service_offline"    // online service, and not recruited online
	HintRegionAbroad     = "register.issue.region_abroad"      // county, and not exploited in Norway
	HintDeclinedAccepted = "register.issue.declined_accepted"  // the same help declined and accepted
	HintReasonAlone      = "register.issue.reason_alone"       // reason for declining, and nothing declined
	HintContactUnsafe    = "register.issue.contact_unsafe"     // means of contact, and contact is not safe
	HintScopeAlone       = "register.issue.scope_alone"        // scope of consent without consent
	HintBasisConsent     = "register.issue.basis_consent"      // consent as legal basis, and not given
	HintRowTwice         = "register.issue.row_twice"          // {0} row that is the same
	HintFollowedFirst    = "register.issue.followed_first"     // follow-up before identification
	HintBasisAlone       = "register.issue.basis_alone"        // basis of age without date of birth
	HintBasisAbout       = "register.issue.basis_about"        // "about", and documented
	HintNoIdentity       = "register.issue.no_identity"        // neither name nor date of birth
	HintMinorAdult       = "register.issue.minor_adult"        // presumed minor, adult by date of birth
	HintChildNotMinor    = "register.issue.child_not_minor"    // not presumed minor, child by date of birth
	HintStatusMissing    = "register.issue.status_missing"     // body or day without status
	HintStatusNoBody     = "register.issue.status_no_body"     //
	HintStatusNoDay      = "register.issue.status_no_day"      //
	HintStatusEarly      = "register.issue.status_early"       // decided before identification
	HintRejectedBefore   = "register.issue.rejected_before"    // rejected before {0}
	HintNoExploitation   = "register.issue.no_exploitation"    //
	HintNotOffered       = "register.issue.accepted_unoffered" // accepted, but not offered
)
