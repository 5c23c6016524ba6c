package register

import (
	"bytes"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/linkage/encode"
)

var today = codelist.MustDay(2017, 2, 1)

func library(t testing.TB) *codelist.Library {
	t.Helper()
	lib, err := codelist.Load()
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

// goodDraft is a draft with every field filled in and nothing to say of it.
func goodDraft() Draft {
	return Draft{Agency: "nav", File: "return.csv", Row: 2, Values: map[Field]string{
		FieldYear: "2016", FieldNothing: "nei", FieldReference: "NAV-1", FieldGiven: "Ana", FieldFamily: "Popescu", FieldOther: "Anna;  Anni ;",
		FieldBirth: "12.05.1990", FieldBirthBasis: "documented", FieldPresumedMinor: "Nei", FieldSex: "Kvinne",
		FieldCitizenship: "Romania; MD", FieldIdentified: "01.03.2016", FieldFrom: "2016-03-02", FieldTo: "30.11.2016",
		FieldStatus: "verified", FieldStatusBody: "police", FieldStatusOn: "2016-06-01", FieldExploitation: "sexual.prostitution|labour",
		FieldMeans: "debt_bondage", FieldRecruitment: "in_person.friends; online", FieldCountry: "Norge; SE", FieldOffered: "health; safe_housing",
		FieldAccepted: "health", FieldPermit: "reflection", FieldBirthYear: "1990", FieldEncoding: goodEncoding,
		FieldStated: "1991-05", FieldAssessed: "1989", FieldDocumented: "12.05.1990", FieldAssessedFrom: "25", FieldAssessedTo: "29",
		FieldAssessedOn: "2016-04-01", FieldExploitedFrom: "2015", FieldExploitedTo: "02.2016", FieldRegion: "Oslo; NO-11", FieldPlace: "hotell; online",
		FieldChannel: "begge", FieldService: "Telegram; whatsapp", FieldRecruitedIn: "RO; ukjent", FieldDeclined: "legal_aid", FieldWhyDeclined: "ukjent; språk",
		FieldDanger: "nei", FieldContactSafe: "ja", FieldContactMeans: "advokat", FieldConsent: "given", FieldConsentScope: "count; help",
		FieldConsentOn: "2016-03-03", FieldLegalBasis: "samtykke", FieldChildWith: "vet ikke", FieldAlone: "unknown", FieldWelfare: "ja", FieldWelfareOn: "2016-03-01",
		FieldGuardian: "ja", FieldGuardianOn: "ukjent", FieldPolice: "ja", FieldPoliceOn: "2016-03-02",
		FieldStory: " Seen at night.\r\n\r\nTold  of a debt. ", FieldContact: "Not by day.", FieldDeclinedNote: "Afraid.",
	}, EncodingKey: goodKey}
}

// goodEncoding is that of the good draft with a key made for tests, and goodKey
// the id of that key.
var goodEncoding, goodKey = testEncoding(1)

func testEncoding(seed byte) (text, key string) {
	k, err := encode.NewKey(bytes.NewReader(bytes.Repeat([]byte{seed}, 64)), "test", "2016-01-02T03:04:05Z")
	if err != nil {
		panic(err)
	}
	e, err := encode.NewEncoder(k)
	if err != nil {
		panic(err)
	}
	c, err := e.Encode(encode.Identity{Given: "Ana", Family: "Popescu", Birth: encode.Birth{Year: 1990, Month: 5, Day: 12}})
	if err != nil {
		panic(err)
	}
	return c.String(), k.ID
}

// Who the person is may come in clear, encoded, or both, as the installation
// takes it.
func TestEncodingsAreTakenWhereTheInstallationDoes(t *testing.T) {
	lib := library(t)
	for _, c := range []struct {
		name, installation string
		change             map[Field]string
		want               string // key of the only issue, "" for none
	}{
		{"in clear where all is clear", "", map[Field]string{FieldEncoding: ""}, ""},
		{"encoded where all is clear", "", nil, IssueEncodingUnasked},
		{"both", goodKey, nil, ""},
		{"encoded alone", goodKey, map[Field]string{FieldGiven: "", FieldFamily: "", FieldOther: "", FieldBirth: ""}, ""},
		{"a name alone", goodKey, map[Field]string{FieldEncoding: "", FieldOther: "", FieldBirth: "", FieldBirthYear: "", FieldBirthBasis: ""}, IssueNoEncoding},
		{"a year alone", goodKey, map[Field]string{FieldEncoding: "", FieldGiven: "", FieldFamily: "", FieldOther: "", FieldBirth: ""}, IssueNoEncoding},
		{"somebody of whom nothing is known", goodKey, map[Field]string{
			FieldEncoding: "", FieldGiven: "", FieldFamily: "", FieldOther: "", FieldBirth: "", FieldBirthYear: "", FieldBirthBasis: "",
		}, HintNoIdentity},
		{"somebody whose name is not known", goodKey, map[Field]string{
			FieldEncoding: "", FieldGiven: "", FieldFamily: "unknown", FieldOther: "", FieldBirth: "", FieldBirthYear: "", FieldBirthBasis: "",
		}, ""},
	} {
		d := goodDraft()
		d.EncodingKey = c.installation
		maps.Copy(d.Values, noBases)
		maps.Copy(d.Values, c.change)
		n, issues := Check(lib, d, today)
		if c.want == "" && len(issues) != 0 || c.want != "" && (len(issues) != 1 || issues[0].Key != c.want) {
			t.Errorf("%s: %+v", c.name, issues)
		}
		if !Rejected(issues) && (n.Identity.Encoding != d.Values[FieldEncoding] || n.Identity.Encoding != "" && n.Identity.EncodingKey() != goodKey) {
			t.Errorf("%s: %+v", c.name, n.Identity)
		}
		if d.Values[FieldBirthYear] != "" && n.Facts.BirthYear != 1990 {
			t.Errorf("%s: born %d", c.name, n.Facts.BirthYear)
		}
	}
}

func TestAGoodDraftBecomesItsNotification(t *testing.T) {
	n, issues := Check(library(t), goodDraft(), today)
	if len(issues) != 0 {
		t.Errorf("issues: %+v", issues)
	}
	want := Notification{
		Agency: "nav", Year: 2016, Reference: "NAV-1",
		Identity: Identity{Given: "Ana", Family: "Popescu", Other: "Anna; Anni", Birth: codelist.PartialDay{Year: 1990, Month: 5, Day: 12}, Encoding: goodEncoding,
			Stated: codelist.PartialDay{Year: 1991, Month: 5}, Assessed: codelist.PartialDay{Year: 1989}, Documented: codelist.PartialDay{Year: 1990, Month: 5, Day: 12}},
		Narrative: Narrative{Story: "Seen at night.\n\nTold of a debt.", Contact: "Not by day.", Declined: "Afraid."},
		Facts: Facts{
			BirthYear: 1990, BirthBasis: "documented", PresumedMinor: "no", Sex: "female", Citizenship: []string{"RO", "MD"},
			IdentifiedOn: codelist.MustDay(2016, 3, 1), From: codelist.MustDay(2016, 3, 2), To: codelist.MustDay(2016, 11, 30),
			Status: "verified", StatusBody: "police", StatusOn: codelist.MustDay(2016, 6, 1),
			Exploitation: []string{"sexual.prostitution", "labour"}, Means: []string{"debt_bondage"}, Recruitment: []string{"in_person.friends", "online"},
			ExploitationCountry: []string{"NO", "SE"}, Offered: []string{"health", "safe_housing"}, Accepted: []string{"health"}, Permit: "reflection",
			Detail: Detail{
				StatedYear: 1991, AssessedYear: 1989, DocumentedYear: 1990, AssessedFrom: 25, AssessedTo: 29, AssessedOn: codelist.MustDay(2016, 4, 1),
				ExploitedFrom: codelist.PartialDay{Year: 2015}, ExploitedTo: codelist.PartialDay{Year: 2016, Month: 2},
				Region: []string{"NO-03", "NO-11"}, Place: []string{"hotel", "online"}, Channel: "both", Service: []string{"telegram", "whatsapp"},
				RecruitedIn: []string{"RO"}, Declined: []string{"legal_aid"}, WhyDeclined: []string{"language"}, Danger: "no", ContactSafe: "yes",
				ContactMeans: []string{"through_lawyer"}, Consent: "given", ConsentScope: []string{"count", "help"}, ConsentOn: codelist.MustDay(2016, 3, 3),
				LegalBasis: []string{"consent"}, NotKnown: []string{"representative_on"},
				Child: ChildDetail{With: "unknown", Unaccompanied: "unknown", Welfare: "yes", Representative: "yes", Police: "yes",
					WelfareOn: codelist.MustDay(2016, 3, 1), PoliceOn: codelist.MustDay(2016, 3, 2)},
			},
		},
	}
	if !reflect.DeepEqual(n, want) {
		t.Errorf("notification is\n%+v, want\n%+v", n, want)
	}
	if len(goodDraft().Values) != len(Fields) {
		t.Errorf("the draft fills %d of %d fields", len(goodDraft().Values), len(Fields))
	}
}

func TestTheLeastDraftIsTaken(t *testing.T) {
	d := Draft{Agency: "rosa", Values: map[Field]string{
		FieldYear: "2016", FieldReference: "1", FieldIdentified: "2016-01-01", FieldFrom: "2015-01-01",
	}}
	n, issues := Check(library(t), d, today)
	if Rejected(issues) {
		t.Errorf("issues: %+v", issues)
	}
	if n.Facts.Sex != "unknown" || !slices.Equal(n.Facts.Citizenship, []string{"ZZ"}) || n.Facts.Status != "" {
		t.Errorf("facts: %+v", n.Facts)
	}
}

// noBases says nothing of the age by basis.
var noBases = map[Field]string{FieldStated: "", FieldAssessed: "", FieldDocumented: "", FieldAssessedFrom: "", FieldAssessedTo: "", FieldAssessedOn: ""}

// Each rule, by one change of the good draft: the field and key of the issue.
// Keys named register.issue.* that are hints leave the draft to be received.
func TestEveryRuleSpeaks(t *testing.T) {
	type change map[Field]string
	otherEncoding, _ := testEncoding(2)
	cases := []struct {
		name   string
		change change
		field  Field
		key    string
	}{
		{"no year", change{FieldYear: ""}, FieldYear, IssueMissing},
		{"year in words", change{FieldYear: "ifjor"}, FieldYear, IssueYear},
		{"year of two digits", change{FieldYear: "16"}, FieldYear, IssueYear},
		{"year before the register", change{FieldYear: "1999"}, FieldYear, IssueYear},
		{"next year", change{FieldYear: "2018"}, FieldYear, IssueYearFuture},
		{"no reference", change{FieldReference: " "}, FieldReference, IssueMissing},
		{"long reference", change{FieldReference: strings.Repeat("x", 65)}, FieldReference, IssueTooLong},
		{"identity number as reference", change{FieldReference: "01019000083"}, FieldReference, IssueIdentityNumber},
		{"long name", change{FieldGiven: strings.Repeat("x", 201)}, FieldGiven, IssueTooLong},
		{"story instead of aliases", change{FieldOther: strings.Repeat("x", 501)}, FieldOther, IssueTooLong},
		{"story instead of a code", change{FieldMeans: strings.Repeat("x", 2001)}, FieldMeans, IssueTooLong},
		{"control character", change{FieldFamily: "a\x07b"}, FieldFamily, IssueControl},
		{"right-to-left override", change{FieldFamily: "a\u202eb"}, FieldFamily, IssueControl},
		{"lost characters", change{FieldFamily: "B\ufffdrd"}, FieldFamily, IssueEncoding},
		{"not yes or no", change{FieldNothing: "maybe"}, FieldNothing, IssueCode},
		{"not a date of birth", change{FieldBirth: "voksen"}, FieldBirth, IssueBirth},
		{"no such day of birth", change{FieldBirth: "31.02.1990"}, FieldBirth, IssueBirth},
		{"born tomorrow", change{FieldBirthYear: "", FieldBirth: "02.02.2017"}, FieldBirth, IssueBirthFuture},
		{"born after identification", change{FieldBirthYear: "", FieldBirth: "02.03.2016"}, FieldBirth, IssueBirthLate},
		{"born in the year after identification", change{FieldBirthYear: "", FieldBirth: "2017"}, FieldBirth, IssueBirthLate},
		{"too old", change{FieldBirthYear: "", FieldBirth: "1904"}, FieldBirth, IssueTooOld},
		{"unknown basis", change{FieldBirthBasis: "guessed by a friend"}, FieldBirthBasis, IssueCode},
		{"basis alone", change{FieldBirth: "", FieldBirthYear: ""}, FieldBirthBasis, HintBasisAlone},
		{"about and documented", change{FieldBirth: "ca. 1990"}, FieldBirthBasis, HintBasisAbout},
		{"nobody", change{FieldBirth: "", FieldBirthYear: "", FieldEncoding: "", FieldBirthBasis: "", FieldGiven: "", FieldFamily: "", FieldOther: ""}, FieldFamily, HintNoIdentity},
		{"minor and adult", change{FieldPresumedMinor: "ja"}, FieldPresumedMinor, HintMinorAdult},
		{"child and not minor", change{FieldBirthYear: "", FieldBirth: "03.03.1998"}, FieldPresumedMinor, HintChildNotMinor},
		{"two sexes", change{FieldSex: "female; male"}, FieldSex, IssueSeveral},
		{"no such country", change{FieldCitizenship: "Romania; Utopia"}, FieldCitizenship, IssueCode},
		{"a continent as country", change{FieldCitizenship: "Africa"}, FieldCitizenship, IssueCode},
		{"no identification", change{FieldIdentified: ""}, FieldIdentified, IssueMissing},
		{"not a day", change{FieldIdentified: "mars"}, FieldIdentified, IssueDay},
		{"identified tomorrow", change{FieldIdentified: "2017-02-02"}, FieldIdentified, IssueDayFuture},
		{"identified after the year", change{FieldIdentified: "2017-01-01"}, FieldIdentified, IssueIdentifiedLater},
		{"no follow-up", change{FieldFrom: ""}, FieldFrom, IssueMissing},
		{"follow-up after the year", change{FieldFrom: "2017-01-01", FieldTo: ""}, FieldFrom, IssueNotInYear},
		{"follow-up before the year", change{FieldFrom: "2014-01-01", FieldTo: "2015-12-31"}, FieldTo, IssueNotInYear},
		{"end before start", change{FieldTo: "2016-03-01"}, FieldTo, IssueEndBeforeStart},
		{"end in the future", change{FieldTo: "2017-03-01"}, FieldTo, IssueDayFuture},
		{"followed before identified", change{FieldFrom: "2016-02-01"}, FieldFrom, HintFollowedFirst},
		{"unknown status", change{FieldStatus: "perhaps"}, FieldStatus, IssueCode},
		{"body without status", change{FieldStatus: ""}, FieldStatus, HintStatusMissing},
		{"status without body", change{FieldStatusBody: ""}, FieldStatusBody, HintStatusNoBody},
		{"status without day", change{FieldStatusOn: ""}, FieldStatusOn, HintStatusNoDay},
		{"status in the future", change{FieldStatusOn: "2017-02-02"}, FieldStatusOn, IssueDayFuture},
		{"status before birth", change{FieldStatusOn: "1989-01-01"}, FieldStatusOn, IssueStatusBirth},
		{"status before identification", change{FieldStatusOn: "2016-01-01"}, FieldStatusOn, HintStatusEarly},
		{"rejected before the year", change{FieldStatus: "rejected", FieldStatusOn: "2015-12-31"}, FieldStatusOn, HintRejectedBefore},
		{"unknown exploitation", change{FieldExploitation: "labour;;x"}, FieldExploitation, IssueCode},
		{"no exploitation", change{FieldExploitation: ""}, FieldExploitation, HintNoExploitation},
		{"accepted, not offered", change{FieldAccepted: "health; education"}, FieldAccepted, HintNotOffered},
		{"two permits", change{FieldPermit: "reflection|limited"}, FieldPermit, IssueSeveral},
		{"two years of birth", change{FieldBirthYear: "1991"}, FieldBirthYear, IssueBirthYears},
		{"a date as year of birth", change{FieldBirthYear: "1990-05"}, FieldBirthYear, IssueBirth},
		{"born next year, by the year", change{FieldBirth: "", FieldBirthYear: "2018"}, FieldBirthYear, IssueBirthFuture},
		{"no encoding", change{FieldEncoding: ""}, FieldEncoding, IssueNoEncoding},
		{"a name as encoding", change{FieldEncoding: "Ana Popescu"}, FieldEncoding, IssueEncodingBad},
		{"half an encoding", change{FieldEncoding: goodEncoding[:len(goodEncoding)/2]}, FieldEncoding, IssueEncodingCut},
		{"one letter of the encoding turned", change{FieldEncoding: goodEncoding[:40] + "AbCd" + goodEncoding[44:]}, FieldEncoding, IssueEncodingCut},
		{"of another key", change{FieldEncoding: otherEncoding}, FieldEncoding, IssueEncodingKey},
		{"a story as encoding", change{FieldEncoding: strings.Repeat("x", 2001)}, FieldEncoding, IssueTooLong},
		{"not an age", change{FieldAssessedTo: "29 or so"}, FieldAssessedTo, IssueAge},
		{"an age that nobody has", change{FieldAssessedFrom: "111"}, FieldAssessedFrom, IssueAge},
		{"ages the wrong way round", change{FieldAssessedTo: "24"}, FieldAssessedTo, IssueAgeRange},
		{"a child by one basis", change{FieldStated: "2001"}, FieldPresumedMinor, HintAgesDiffer},
		{"a child by the assessment", change{FieldAssessed: "", FieldAssessedFrom: "15", FieldAssessedTo: "17"}, FieldPresumedMinor, HintAgesDiffer},
		{"assessed a minor, and not said", change{FieldBirth: "", FieldBirthYear: "", FieldBirthBasis: "", FieldStated: "", FieldAssessed: "", FieldDocumented: "",
			FieldAssessedFrom: "15", FieldAssessedTo: "17", FieldPresumedMinor: ""}, FieldPresumedMinor, HintAssessedMinor},
		{"two documented dates", change{FieldDocumented: "1990-05-13"}, FieldDocumented, HintBirthsDiffer},
		{"a day of no assessment", change{FieldAssessed: "", FieldAssessedFrom: "", FieldAssessedTo: ""}, FieldAssessedOn, HintDayAlone},
		{"stated to be born after identification", change{FieldStated: "2016-05"}, FieldStated, IssueBirthLate},
		{"documented nonsense", change{FieldDocumented: "passport"}, FieldDocumented, IssueBirth},
		{"exploited backwards", change{FieldExploitedTo: "2014-12"}, FieldExploitedTo, IssueExploitedEnd},
		{"exploited in the future", change{FieldExploitedTo: "2018"}, FieldExploitedTo, IssueDayFuture},
		{"exploited some day", change{FieldExploitedFrom: "spring"}, FieldExploitedFrom, IssueDay},
		{"a county of today", change{FieldRegion: "Østfold"}, FieldRegion, IssueCodeExpired},
		{"a county without the country", change{FieldCountry: "SE"}, FieldRegion, HintRegionAbroad},
		{"recruited online only", change{FieldChannel: "online"}, FieldChannel, HintChannel},
		{"recruited in person only", change{FieldChannel: "in_person", FieldRecruitment: ""}, FieldService, HintServiceOffline},
		{"declined and accepted", change{FieldDeclined: "health"}, FieldDeclined, HintDeclinedAccepted},
		{"a reason for nothing", change{FieldDeclined: ""}, FieldWhyDeclined, HintReasonAlone},
		{"not safe, and a way", change{FieldContactSafe: "nei"}, FieldContactSafe, HintContactUnsafe},
		{"a scope of no consent", change{FieldConsent: "not_asked", FieldConsentOn: "", FieldLegalBasis: ""}, FieldConsentScope, HintScopeAlone},
		{"a day of no answer", change{FieldConsent: "not_asked", FieldConsentScope: "", FieldLegalBasis: ""}, FieldConsentOn, HintDayAlone},
		{"a basis of no consent", change{FieldConsent: "declined", FieldConsentScope: ""}, FieldLegalBasis, HintBasisConsent},
		{"a day of no notice", change{FieldPolice: "nei"}, FieldPoliceOn, HintDayAlone},
		{"a child, and nobody told", change{FieldBirth: "", FieldBirthYear: "", FieldBirthBasis: "", FieldStated: "", FieldAssessed: "", FieldDocumented: "",
			FieldAssessedFrom: "", FieldAssessedTo: "", FieldAssessedOn: "", FieldPresumedMinor: "ukjent", FieldWelfare: "nei", FieldWelfareOn: ""}, FieldWelfare, HintChildWelfare},
		{"a long story", change{FieldStory: strings.Repeat("æ", maxNarrative+1)}, FieldStory, IssueTooLong},
		{"a story beyond reading", change{FieldStory: strings.Repeat("x", maxNarrativeBytes+1)}, FieldStory, IssueTooLong},
		{"a story that turns the writing", change{FieldContact: "a\n\u202eb"}, FieldContact, IssueControl},
		{"a story with lost characters", change{FieldDeclinedNote: "a\n\ufffd"}, FieldDeclinedNote, IssueEncoding},
		{"unknown where it must be known", change{FieldIdentified: "ukjent"}, FieldIdentified, IssueDay},
		{"nothing, and a name", change{FieldNothing: "ja"}, FieldGiven, IssueNothingFilled},
	}
	lib := library(t)
	seen := map[string]bool{IssueAgency: true, IssueAgencyKind: true, IssueNothingMixed: true, IssueReferenceTwice: true, HintRowTwice: true, IssueCodeExpired: true, IssueEncodingUnasked: true}
	for _, c := range cases {
		d := goodDraft()
		maps.Copy(d.Values, c.change)
		if _, born := c.change[FieldBirth]; born || c.change[FieldPresumedMinor] != "" {
			maps.Copy(d.Values, noBases) // they would say more
			maps.Copy(d.Values, c.change)
		}
		_, issues := Check(lib, d, today)
		found := slices.IndexFunc(issues, func(i Issue) bool { return i.Field == c.field && i.Key == c.key })
		if found < 0 {
			t.Errorf("%s: issues are %+v", c.name, issues)
			continue
		}
		if c.key != IssueNothingFilled && len(issues) != 1 {
			t.Errorf("%s: more is said than needed: %+v", c.name, issues)
		}
		seen[c.key] = true
	}
	for _, key := range issueKeys(t) {
		if !seen[key] {
			t.Errorf("no draft makes the rule %s speak", key)
		}
	}
}

// What an issue says reaches logs and returned files in clear; so it must hold
// nothing of what the field held.
func TestIssuesDoNotRepeatTheValue(t *testing.T) {
	lib := library(t)
	for _, f := range Fields {
		d := goodDraft()
		d.Values[f] = "Canary; Canary\x01"
		_, issues := Check(lib, d, today)
		if strings.Contains(fmt.Sprint(issues), "Canary") {
			t.Errorf("%s: %+v", f, issues)
		}
	}
}

func TestHintsDoNotReject(t *testing.T) {
	d := goodDraft()
	d.Values[FieldExploitation] = ""
	if _, issues := Check(library(t), d, today); len(issues) != 1 || Rejected(issues) {
		t.Errorf("issues: %+v", issues)
	}
}

func TestAboutMakesTheAgeStated(t *testing.T) {
	d := goodDraft()
	d.Values[FieldBirth], d.Values[FieldBirthBasis] = "ca. 1990", ""
	n, issues := Check(library(t), d, today)
	if n.Facts.BirthBasis != "stated" || n.Identity.Birth != (codelist.PartialDay{Year: 1990}) || len(issues) != 0 {
		t.Errorf("%+v %+v", n, issues)
	}
}

func TestUnknownCitizenshipGivesWayToKnown(t *testing.T) {
	for text, want := range map[string]string{
		"": "[ZZ]", "ukjent": "[ZZ]", "ukjent; RO": "[RO]", "statsløs": "[XX]", "NG;ng;Nigeria": "[NG]", "Filippinene": "[PH]", "Filippinane": "[PH]", "Philippines": "[PH]",
	} {
		d := goodDraft()
		d.Values[FieldCitizenship] = text
		n, issues := Check(library(t), d, today)
		if got := fmt.Sprint(n.Facts.Citizenship); got != want || Rejected(issues) {
			t.Errorf("%q: %s, %+v", text, got, issues)
		}
	}
}

func TestNothingToReportIsARowOfItsOwn(t *testing.T) {
	d := Draft{Agency: "nav", Row: 2, Values: map[Field]string{FieldYear: "2016", FieldNothing: "Ja"}}
	n, issues := Check(library(t), d, today)
	if !n.Nothing || n.Year != 2016 || len(issues) != 0 {
		t.Errorf("%+v %+v", n, issues)
	}
}

func TestAgenciesSendWhatTheyHave(t *testing.T) {
	for agency, want := range map[string]string{"nowhere": IssueAgency, "": IssueAgency, "strasak": IssueAgencyKind} {
		d := goodDraft()
		d.Agency = agency
		if _, issues := Check(library(t), d, today); len(issues) != 1 || issues[0].Key != want {
			t.Errorf("%q: %+v", agency, issues)
		}
	}
}

func TestBatchKnowsTheWholeFile(t *testing.T) {
	b := NewBatch(library(t), today)
	row := 1
	check := func(change map[Field]string) string {
		row++
		d := goodDraft()
		d.Row = row
		maps.Copy(d.Values, change)
		if d.Values[FieldNothing] == "ja" {
			d.Values = map[Field]string{FieldYear: d.Values[FieldYear], FieldNothing: "ja"}
		}
		_, issues := b.Check(d)
		if len(issues) == 0 {
			return ""
		}
		return fmt.Sprint(issues[0].Key, issues[0].Args, issues[0].Hint)
	}
	for _, step := range []struct {
		what   string
		change map[Field]string
		want   string
	}{
		{"first", nil, ""},
		{"the same row", nil, HintRowTwice + "[2] true"},
		{"same reference, other content", map[Field]string{FieldGiven: "Ane"}, IssueReferenceTwice + "[2] false"},
		{"same reference, other year", map[Field]string{FieldYear: "2017", FieldTo: ""}, ""},
		{"other reference", map[Field]string{FieldReference: "NAV-2"}, ""},
		{"nothing for the same year", map[Field]string{FieldNothing: "ja"}, IssueNothingMixed + "[2016] false"},
		{"nothing for another year", map[Field]string{FieldNothing: "ja", FieldYear: "2015"}, ""},
		{"and then a row for it", map[Field]string{FieldYear: "2015", FieldIdentified: "2015-01-01", FieldFrom: "2015-03-01"}, IssueNothingMixed + "[2015] false"},
		{"a bad row", map[Field]string{FieldReference: "NAV-3", FieldFrom: ""}, IssueMissing + "[] false"},
		{"its reference is free", map[Field]string{FieldReference: "NAV-3"}, ""},
	} {
		if got := check(step.change); got != step.want {
			t.Errorf("%s: %q, want %q", step.what, got, step.want)
		}
	}
}

func FuzzCheck(f *testing.F) {
	lib, err := codelist.Load()
	if err != nil {
		f.Fatal(err)
	}
	for i := range Fields {
		f.Add(i, "2016-01-01")
	}
	f.Add(6, "ca. 1996")
	f.Fuzz(func(t *testing.T, field int, text string) {
		d := goodDraft()
		d.Values[Fields[((field%len(Fields))+len(Fields))%len(Fields)]] = text
		n, issues := Check(lib, d, today)
		for _, i := range issues {
			if !strings.HasPrefix(i.Key, "register.issue.") {
				t.Errorf("key %q", i.Key)
			}
		}
		if !Rejected(issues) && !n.Nothing && (n.Reference == "" || n.Year == 0 || n.Facts.From.IsZero() || len(n.Facts.Citizenship) == 0) {
			t.Errorf("received without what is required: %+v", n)
		}
	})
}

func BenchmarkCheck(b *testing.B) {
	lib := library(b)
	d := goodDraft()
	b.ReportAllocs()
	for range b.N {
		Check(lib, d, today)
	}
}
