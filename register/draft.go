package register

// Field names one fact of a person return. The name is the canonical column
// heading; package exchange knows the headings in bokmål, nynorsk and English.
type Field string

// The fields of a person return, in the order of the template.
const (
	FieldYear          Field = "year"                 // reporting year, required
	FieldNothing       Field = "nothing_to_report"    // "yes" on the only row of a return without persons
	FieldReference     Field = "reference"            // the agency's own reference, required
	FieldGiven         Field = "given_name"           // any script
	FieldFamily        Field = "family_name"          // any script
	FieldOther         Field = "other_names"          // aliases, separated by ;
	FieldBirth         Field = "birth_date"           // YYYY, YYYY-MM or YYYY-MM-DD, DD.MM.YYYY
	FieldBirthBasis    Field = "birth_date_basis"     // code list age_basis
	FieldPresumedMinor Field = "presumed_minor"       // code list yes_no_unknown
	FieldSex           Field = "sex"                  // code list sex
	FieldCitizenship   Field = "citizenship"          // code list country, several with ;
	FieldIdentified    Field = "identified_on"        // first identified by this agency, required
	FieldFrom          Field = "followed_up_from"     // first day of follow-up, required
	FieldTo            Field = "followed_up_to"       // last day, empty while it continues
	FieldStatus        Field = "status"               // code list identification_status
	FieldStatusBody    Field = "status_body"          // code list deciding_body
	FieldStatusOn      Field = "status_on"            // day of the decision
	FieldExploitation  Field = "exploitation"         // code list exploitation, several with ;
	FieldMeans         Field = "means"                // code list means, several with ;
	FieldRecruitment   Field = "recruitment"          // code list recruitment, several with ;
	FieldCountry       Field = "exploitation_country" // code list country, several with ;
	FieldOffered       Field = "assistance_offered"   // code list assistance, several with ;
	FieldAccepted      Field = "assistance_accepted"  // code list assistance, several with ;
	FieldPermit        Field = "residence_permit"     // code list residence_permit
	FieldBirthYear     Field = "birth_year"           // YYYY, where birth_date stays at the agency
	FieldEncoding      Field = "encoding"             // what verdig encode puts in place of the identity
)

// The fields of the reporting form that say more (doc/methods/form.md). Where
// none of them is filled in, a return says what it always said.
const (
	FieldStated        Field = "birth_stated"           // as birth_date: what the person says
	FieldAssessed      Field = "birth_assessed"         // as birth_date: what an assessment of age found
	FieldDocumented    Field = "birth_documented"       // as birth_date: what a document says
	FieldAssessedFrom  Field = "assessed_age_from"      // youngest assessed age in completed years
	FieldAssessedTo    Field = "assessed_age_to"        // oldest assessed age in completed years
	FieldAssessedOn    Field = "assessed_on"            // day of the assessment
	FieldExploitedFrom Field = "exploitation_from"      // as birth_date: when the exploitation began
	FieldExploitedTo   Field = "exploitation_to"        // as birth_date: when it ended, empty while it goes on
	FieldRegion        Field = "exploitation_region"    // code list region, several with ;
	FieldPlace         Field = "place_kind"             // code list place_kind, several with ;
	FieldChannel       Field = "recruitment_channel"    // code list recruitment_channel
	FieldService       Field = "online_service"         // code list online_service, several with ;
	FieldRecruitedIn   Field = "recruitment_country"    // code list country, several with ;
	FieldDeclined      Field = "assistance_declined"    // code list assistance, several with ;
	FieldWhyDeclined   Field = "decline_reason"         // code list decline_reason, several with ;
	FieldDanger        Field = "danger_now"             // code list yes_no_unknown
	FieldContactSafe   Field = "contact_safe"           // code list yes_no_unknown
	FieldContactMeans  Field = "contact_means"          // code list contact_means, several with ;
	FieldConsent       Field = "consent"                // code list consent
	FieldConsentScope  Field = "consent_scope"          // code list consent_scope, several with ;
	FieldConsentOn     Field = "consent_on"             // day of the answer
	FieldLegalBasis    Field = "legal_basis"            // code list legal_basis, several with ;
	FieldChildWith     Field = "child_with"             // code list child_with
	FieldAlone         Field = "child_unaccompanied"    // code list yes_no_unknown
	FieldWelfare       Field = "child_welfare_notified" // code list yes_no_unknown
	FieldWelfareOn     Field = "child_welfare_on"       // day of the notice
	FieldGuardian      Field = "representative"         // code list yes_no_unknown: appointed
	FieldGuardianOn    Field = "representative_on"      // day of the appointment
	FieldPolice        Field = "police_notified"        // code list yes_no_unknown
	FieldPoliceOn      Field = "police_on"              // day of the notice
	FieldStory         Field = "story"                  // free text, sealed
	FieldContact       Field = "contact_note"           // free text, sealed
	FieldDeclinedNote  Field = "decline_note"           // free text, sealed
)

// Fields lists the fields of a person return in the order of the template.
var Fields = []Field{
	FieldYear, FieldNothing, FieldReference, FieldGiven, FieldFamily, FieldOther,
	FieldBirth, FieldBirthBasis, FieldPresumedMinor, FieldSex, FieldCitizenship,
	FieldIdentified, FieldFrom, FieldTo, FieldStatus, FieldStatusBody, FieldStatusOn,
	FieldExploitation, FieldMeans, FieldRecruitment, FieldCountry,
	FieldOffered, FieldAccepted, FieldPermit, FieldBirthYear, FieldEncoding,
	FieldStated, FieldAssessed, FieldDocumented, FieldAssessedFrom, FieldAssessedTo, FieldAssessedOn,
	FieldExploitedFrom, FieldExploitedTo, FieldRegion, FieldPlace, FieldChannel, FieldService, FieldRecruitedIn,
	FieldDeclined, FieldWhyDeclined, FieldDanger, FieldContactSafe, FieldContactMeans,
	FieldConsent, FieldConsentScope, FieldConsentOn, FieldLegalBasis,
	FieldChildWith, FieldAlone, FieldWelfare, FieldWelfareOn, FieldGuardian, FieldGuardianOn, FieldPolice, FieldPoliceOn,
	FieldStory, FieldContact, FieldDeclinedNote,
}

// Draft is what somebody wants to report, still as text: from a form, a row of
// a file or a request. Form, file and API differ in how they make a Draft; the
// rules are those of [Check] for all of them.
type Draft struct {
	Agency string           // agency code, from the actor and never from the row
	File   string           // name of the file without folder, "" for form and API
	Row    int              // row in the file counted from 1, heading included; 0 for form and API
	Values map[Field]string // raw text, trimmed; absent and "" both mean not known

	// EncodingKey is the id of the key of the encodings that the installation
	// receives, from its settings and never from the row; "" where it receives
	// identities in clear only.
	EncodingKey string
}

// Issue is one reason why a draft cannot be received, or one thing to notice.
// Its text and remedy stand in the catalogues of package lang under Key and
// Key + ".remedy".
type Issue struct {
	Field Field
	Key   string
	Args  []string // values for the message; never names or dates of birth
	Hint  bool     // true: the row is received all the same
}
