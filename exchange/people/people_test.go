package people

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/fault"
	"verdig/linkage"
)

var today = codelist.MustDay(2026, 3, 1)

// readText reads files given as texts.
func readText(o Options, texts ...string) (*Set, error) {
	o.Today = today
	var files []File
	for i, s := range texts {
		files = append(files, File{Name: string(rune('a'+i)) + ".csv", In: strings.NewReader(s), Size: int64(len(s))})
	}
	return Read(files, o)
}

func mustRead(t *testing.T, o Options, texts ...string) *Set {
	t.Helper()
	s, err := readText(o, texts...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// rolesOf writes the roles of the columns of a file: name=role, ignored ones
// with their reason.
func rolesOf(s *Set, file int) string {
	var out []string
	for _, c := range s.Columns {
		if c.File != file {
			continue
		}
		r := string(c.Role)
		if c.Role == Ignore {
			r = "-" + c.Why
		}
		out = append(out, c.Name+"="+r)
	}
	return strings.Join(out, " ")
}

// shared opens a file of the shared test data, or skips the test.
func shared(t *testing.T, name string) File {
	root := os.Getenv("VERDIG_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	f, err := os.Open(filepath.Join(root, "data", "linkage", filepath.FromSlash(name)))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skipf("shared test data %s is not here", name)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	return File{Name: name, In: f, Size: info.Size()}
}

func TestRolesOfOpenSets(t *testing.T) {
	const febrl = "rec_id=id given_name=given_name surname=family_name street_number=address address_1=address address_2=address " +
		"suburb=place postcode=postcode state=other date_of_birth=birth_date "
	for name, want := range map[string]string{
		"febrl/dataset1.csv":                               febrl + "soc_sec_id=id_number",
		"febrl/dataset4b.csv":                              febrl + "soc_sec_id=id_number",
		"febrl_dsgen/dedup-dsgen/dataset_C_1000.csv":       febrl + "age=other phone_number=phone soc_sec_id=id_number blocking_number=-key",
		"rldata/RLdata500.csv":                             "record_id=id label_true=-key fname_c1=given_name fname_c2=given_name lname_c1=family_name lname_c2=family_name by=birth_year bm=birth_month bd=birth_day",
		"splink_fake_1000/fake_1000.csv":                   "unique_id=id first_name=given_name surname=family_name dob=birth_date city=place email=email cluster=-key",
		"splink_historical_50k/historical_50k.csv":         "unique_id=id cluster=-key full_name=full_name first_and_surname=-repeats first_name=given_name surname=family_name dob=birth_date birth_place=place postcode_fake=postcode gender=sex occupation=other",
		"senzing_truthset/truthsets/demo/customers.csv":    "",
		"senzing_truthset/truthsets/demo/watchlist.csv":    "",
		"senzing_truthset/truthsets/demo_v3/reference.csv": "",
	} {
		t.Run(name, func(t *testing.T) {
			s, err := Read([]File{shared(t, name)}, Options{Today: today})
			if err != nil {
				t.Fatal(err)
			}
			got := rolesOf(s, 0)
			if want != "" && got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
			for _, part := range []string{"PRIMARY_NAME_LAST=family_name", "PRIMARY_NAME_FIRST=given_name", "PRIMARY_NAME_FULL=full_name", "NATIVE_NAME_FULL=other_name",
				"DATE_OF_BIRTH=birth_date", "EMAIL_ADDRESS=email", "ADDR_CITY=place", "RECORD_ID=id", "ADDR_POSTAL_CODE=postcode", "ADDR_LINE1=address", "STATUS=-key", "DATE=-key", "REL_ANCHOR_KEY=-key"} {
				if column, _, _ := strings.Cut(part, "="); want == "" && strings.Contains(got, " "+column+"=") && !strings.Contains(got, part) {
					t.Errorf("%s is missing in %s", part, got)
				}
			}
			if len(s.Records) == 0 || slices.ContainsFunc(s.Warnings, func(w Warning) bool { return w.Attention }) {
				t.Errorf("%d records, %v", len(s.Records), s.Warnings)
			}
		})
	}
}

// people are invented persons in the order: row id, given, family, date of
// birth, sex, town, postcode, street, phone, mail.
var invented = [][]string{
	{"Kari", "Nordmann", "24.06.1971", "K", "Hamar", "2315", "Storgata 4", "22334455", "kari@example.no"},
	{"Ola", "Lie", "01.12.1980", "M", "Moss", "1530", "Elvegata 12", "22334456", "ola@example.no"},
	{"Amina", "Yusuf", "31.01.1992", "K", "Bodø", "8003", "Sjøgata 1", "22334457", ""},
	{"Ivan", "Petrov", "15.03.1988", "M", "Hamar", "2316", "Storgata 9", "22334458", "ivan@example.no"},
	{"Blessing", "Eze", "28.02.1996", "K", "Moss", "1531", "Elvegata 2", "", "be@example.no"},
}

// file writes the invented people under the headings, with a number first.
func file(delim string, headings ...string) string {
	var b strings.Builder
	b.WriteString(strings.Join(headings, delim) + "\n")
	for i, p := range invented {
		row := append([]string{string(rune('1' + i))}, p...)
		b.WriteString(strings.Join(row, delim) + "\n")
	}
	return b.String()
}

func TestRolesInOtherLanguages(t *testing.T) {
	const want = "id given_name family_name birth_date sex place postcode address phone email"
	for name, text := range map[string]string{
		"bokmål":     file(";", "Løpenr", "Fornavn", "Etternavn", "Fødselsdato", "Kjønn", "Poststed", "Postnr", "Gateadresse", "Telefon", "E-post"),
		"nynorsk":    file(";", "Referanse", "Førenamn", "Slektsnamn", "Født dato", "kjønn", "Kommune", "postnummer", "Adresse", "Mobilnr", "Epost"),
		"German":     file(";", "Nr", "Vorname", "Nachname", "Geburtsdatum", "Geschlecht", "Ort", "PLZ", "Straße", "Telefonnummer", "E-Mail"),
		"French":     file(";", "id", "Prénom", "Nom", "Date de naissance", "Sexe", "Ville", "Code postal", "Rue", "Téléphone", "Courriel"),
		"Spanish":    file(",", "ID", "Nombre", "Apellidos", "Fecha de nacimiento", "Sexo", "Ciudad", "Código postal", "Dirección", "Teléfono", "Correo electrónico"),
		"Italian":    file("\t", "ID", "Nome", "Cognome", "Data di nascita", "Sesso", "Comune", "CAP", "Indirizzo", "Telefono", "Email"),
		"Polish":     file(";", "id", "Imię", "Nazwisko", "Data urodzenia", "Płeć", "Miasto", "Kod pocztowy", "Ulica", "Telefon", "email"),
		"Russian":    file(";", "ID", "Имя", "Фамилия", "Дата рождения", "Пол", "Город", "Почтовый индекс", "Улица", "Телефон", "эл. почта"),
		"English":    file(",", "Record ID", "First Name", "Last Name", "DOB", "Gender", "City", "Zip Code", "Street Address", "Phone Number", "Email Address"),
		"camel case": file("|", "recordId", "firstName", "lastName", "dateOfBirth", "genderCode", "homeTown", "postalCode", "addressLine1", "mobilePhone", "emailAddress"),
		"capitals":   file(",", "REC_ID", "FIRST_NAME", "LAST_NAME", "BIRTH_DT", "SEX", "RES_CITY", "ZIP", "RES_STREET_ADDRESS", "PHONE_NUM", "EMAIL"),
	} {
		t.Run(name, func(t *testing.T) {
			s := mustRead(t, Options{}, text)
			var got []string
			for _, c := range s.Columns {
				got = append(got, string(c.Role))
			}
			if strings.Join(got, " ") != want {
				t.Errorf("%s", rolesOf(s, 0))
			}
			r := s.Records[2]
			if r.ID != "3" || r.Given != "Amina" || r.Family != "Yusuf" || r.Sex != "female" || r.Email != "" || r.Birth != (linkage.Date{Year: 1992, Month: 1, Day: 31}) {
				t.Errorf("%+v", r)
			}
		})
	}
}

func TestWhatAHeadingSays(t *testing.T) {
	for heading, want := range map[string]Role{
		"mother_first_name": Other, "Name of school": hintNone, "case_worker": Ignore, "agency phone": Ignore, "passport_country": Citizenship,
		"drivers_license_state": Other, "DRIVERS_LICENSE_NUMBER": IDNumber, "email address 2": Email, "ip address": Ignore, "registration_date": Ignore,
		"date of first contact": hintNone, "cluster": Ignore, "label_true": Ignore, "ent_id": ID, "blocking_number": Ignore, "row_number": Ignore, "marital status": Other,
		"Etat": Source, "DATA_SOURCE": Source, "statsborgerskap": Citizenship, "Country of birth": Other, "Place of birth": hintBirthplace, "by": BirthYear, "fname_c2": GivenName,
		"name_sufx": FamilyName, "Navn": hintName, "sha256": Ignore, "birthday": hintBirthday, "personnummer": IDNumber, "DUF-nummer": IDNumber, "encoding": Encoding, "": hintNone, "…": hintNone,
	} {
		if got := hint(heading); got != want {
			t.Errorf("%q: %q, want %q", heading, got, want)
		}
	}
}

func TestContentOverrulesTheHeading(t *testing.T) {
	rows := func(heading string, values ...string) string {
		var b strings.Builder
		b.WriteString("first_name,surname," + heading + "\n")
		for i := range 60 {
			b.WriteString([]string{"Ann", "Bo", "Cy", "Di"}[i%4] + "," + []string{"Ek", "Fog", "Gran"}[i%3] + "," + values[i%len(values)] + "\n")
		}
		return b.String()
	}
	for name, c := range map[string]struct{ text, want string }{
		"by is a town":                 {rows("by", "Moss", "Hamar"), "by=place"},
		"a date column without dates":  {rows("dob", "none given", "see file"), "dob=-unfit"},
		"mail that is none":            {rows("email", "x", "y"), "email=-unfit"},
		"one value":                    {rows("city", "Oslo"), "city=-constant"},
		"nothing":                      {rows("city", ""), "city=-empty"},
		"nulls":                        {rows("city", "NULL", "NA"), "city=-empty"},
		"unknown mail":                 {rows("q7", "a@example.no", "b@example.no", "c@example.no"), "q7=email"},
		"unknown dates":                {rows("q7", "1940-02-03", "1999-01-02", "1960-12-31"), "q7=birth_date"},
		"unknown dates of one year":    {rows("q7", "2015-02-03", "2015-01-02", "2015-12-31"), "q7=-unknown"},
		"unknown words of sex":         {rows("q7", "female", "male", "unknown"), "q7=sex"},
		"unknown codes":                {rows("q7", "red", "blue"), "q7=other"},
		"unknown numbers":              {rows("q7", "1", "2", "3"), "q7=-unknown"},
		"a hash":                       {rows("q7", "0a1b2c3d4e5f60718293", "ffeeddccbbaa00112233"), "q7=-unknown"},
		"a key under an innocent name": {rows("person_id", "17", "18"), "person_id=-key"},
		"a copy":                       {rows("first_name_clean", "ANN", "BO", "CY", "DI"), "first_name_clean=-repeats"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := rolesOf(mustRead(t, Options{}, c.text), 0); !strings.HasSuffix(got, c.want) {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestAgeIsDerivedOrAFactOfItsOwn(t *testing.T) {
	text := func(age func(i int) int) string {
		var b strings.Builder
		b.WriteString("name,dob,age\n")
		for i := range 80 {
			year := 1920 + i
			b.WriteString("Ann Berg " + string(rune('a'+i%26)) + "," + rowID(year) + "-05-05," + rowID(age(i)) + "\n")
		}
		return b.String()
	}
	if got := rolesOf(mustRead(t, Options{}, text(func(i int) int { return 2016 - (1920 + i) + i%2 })), 0); !strings.HasSuffix(got, "age=-repeats") {
		t.Error(got)
	}
	if got := rolesOf(mustRead(t, Options{}, text(func(i int) int { return 20 + i*7%30 })), 0); !strings.HasSuffix(got, "age=other") {
		t.Error(got)
	}
	s := mustRead(t, Options{}, "name,age,age_on\nAnn Berg,20,2016-05-01\nBo Dal,31,\nCy Ek,,2016-05-01\n")
	for i, want := range []linkage.Date{{Year: 1996, Within: 1}, {Year: 1995, Within: 1}, {}} {
		if got := s.Records[i].Birth; got != want {
			t.Errorf("%d: %+v, want %+v", i, got, want)
		}
	}
}

func TestErrorsSayWhatToDo(t *testing.T) {
	const good = "id,name,dob\n1,Ann Berg,1980-01-02\n2,Bo Dal,1981-02-03\n"
	for name, c := range map[string]struct {
		text string
		o    Options
		kind fault.Kind
		key  string
	}{
		"empty":                {"", Options{}, fault.Invalid, "people.no_rows"},
		"only a heading":       {"id,name\n", Options{}, fault.Invalid, "people.no_rows"},
		"no heading":           {"1,Ann Berg,1980-01-02\n2,Bo Dal,1981-02-03\n", Options{}, fault.Invalid, "people.no_heading"},
		"a workbook":           {"PK\x03\x04xxxxxxx", Options{}, fault.Invalid, "people.workbook"},
		"nothing to compare":   {"id,cluster\n1,1\n2,2\n", Options{}, fault.Invalid, "people.no_evidence"},
		"rows that do not fit": {"id,name\n1,Ann,3\n2,Bo,4\n", Options{}, fault.Invalid, "people.none_fit"},
		"a quote left open":    {"id,name\n1,\"Ann\n", Options{}, fault.Invalid, "exchange.quote_open"},
		"no such id":           {good, Options{ID: "nr"}, fault.Usage, "people.column_unknown"},
		"no such truth":        {good, Options{Truth: "nr"}, fault.Usage, "people.column_unknown"},
		"no such column":       {good, Options{Columns: []Assignment{{GivenName, "x"}}}, fault.Usage, "people.column_unknown"},
		"truth as evidence":    {good, Options{Truth: "dob", Columns: []Assignment{{BirthDate, "dob"}}}, fault.Usage, "people.truth_as_evidence"},
		"a role twice":         {good, Options{Columns: []Assignment{{Sex, "dob"}, {Sex, "name"}}}, fault.Usage, "people.role_twice"},
		"too many rows":        {good, Options{Limits: exchange.Limits{Rows: 1}}, fault.Invalid, "exchange.too_many_rows"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := readText(c.o, c.text)
			var f *fault.Error
			if !errors.As(err, &f) || f.Kind != c.kind || f.Key != c.key {
				t.Errorf("%v", err)
			}
			for _, a := range f.Args {
				if strings.Contains(a, "Ann") {
					t.Errorf("content in an error: %v", f.Args)
				}
			}
		})
	}
	if _, err := readText(Options{}); err == nil {
		t.Error("no file")
	}
	if _, err := Read([]File{{"a", strings.NewReader(good), int64(len(good))}}, Options{}); err == nil {
		t.Error("no day")
	}
}
