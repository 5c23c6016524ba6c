package linkage

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"verdig/linkage/name"
)

// people is a group of persons who share a stock of names.
type people struct {
	code          string
	share         float64
	women, men    []string
	family        []string
	uncertain     float64 // share whose birth date nobody knows
	familyFirst   bool
	second        float64 // share with a second given name
	originals     map[string]string
	patronymic    bool // family name is the father's given name
	twoFamilyName float64
}

func list(s string) []string { return strings.Fields(s) }

// peoples are the groups of the test country: common names are common, as they
// are in the returns.
var peoples = []people{
	{code: "NG", share: 0.60, uncertain: 0.35, second: 0.25,
		women:  list("Blessing Joy Favour Precious Faith Gift Mercy Patience Happiness Rose Grace Osayuwa Osas Loveth Beauty Princess Vivian Tina Sandra Glory Peace Esther Juliet Stella Jennifer Queen Efosa Itohan Isoken Omosede Adesuwa Chioma Ngozi Ifeoma Nkechi Amaka Kemi Funke Yetunde Folake Aisha Hauwa Fatima Mary Helen Victoria Cynthia Doris Edith Gladys"),
		men:    list("Emmanuel Samuel Osaze Efe Kelvin Godwin Friday Sunday Monday Lucky Victor Festus Osaro Emeka Chidi Obinna Ifeanyi Tunde Segun Femi Musa Ibrahim Usman Daniel David Peter Paul John Michael Austin"),
		family: list("Osagie Igbinovia Edosa Omoregie Idahosa Osazuwa Ehigiator Aigbe Iyamu Obaseki Okoro Okafor Eze Nwosu Okeke Obi Adeyemi Ogunleye Balogun Oladipo Adebayo Afolabi Bello Musa Abubakar Johnson Williams Smith Friday Sunday Imafidon Uwaifo Aghedo Erhabor Ogbeide Osunde Ighodaro Edokpolor Aiyanyor Osawe Eboigbe Omorodion Evbuomwan Agbonifo")},
	{code: "RO", share: 0.09, uncertain: 0.02, second: 0.4, twoFamilyName: 0.05,
		women:  list("Maria Elena Ioana Andreea Mihaela Alexandra Cristina Daniela Gabriela Ana Florentina Nicoleta Simona Roxana Larisa Alina Georgiana Mariana Ștefania Mădălina Bianca Denisa"),
		men:    list("Ion Vasile Andrei Alexandru Mihai Gheorghe Florin Marian Cristian Ionuț Daniel Constantin Marius Nicolae Cătălin Ștefan"),
		family: list("Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Munteanu Constantin Marin Dinu Țurcanu Lăcătuș Covaci Mihai Vasile Moldovan Șerban")},
	{code: "PK", share: 0.05, uncertain: 0.3, second: 0.3,
		women:  list("Fatima Ayesha Zainab Saima Nadia Sadia Rabia Bushra Shazia Samina"),
		men:    list("Muhammad Ahmed Ali Hassan Hussain Imran Bilal Usman Khalid Tariq Asif Nadeem Shahid Waqas"),
		family: list("Khan Ahmed Ali Hussain Malik Butt Iqbal Shah Akhtar Mahmood Raza Chaudhry Sheikh Qureshi")},
	{code: "BG", share: 0.04, uncertain: 0.02, originals: cyrillicNames,
		women:  list("Mariya Ivanka Elena Yordanka Desislava Gergana Radka Stefka Daniela Tsvetelina"),
		men:    list("Georgi Ivan Dimitar Nikolay Petar Hristo Stoyan Yordan Asen Plamen"),
		family: list("Ivanov Georgiev Dimitrov Petrov Nikolov Hristov Stoyanov Todorov Angelov Asenov Yordanov")},
	{code: "VN", share: 0.05, uncertain: 0.15, familyFirst: true, second: 0.9,
		women:  list("Lan Huong Mai Linh Thao Trang Nga Hoa Ngoc Thuy Phuong Hanh Yen"),
		men:    list("Anh Tuan Hung Dung Minh Nam Duc Long Quang Hieu Thanh"),
		family: list("Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ")},
	{code: "ER", share: 0.06, uncertain: 0.5, patronymic: true, originals: ethiopicNames,
		women:  list("Selam Semhar Luwam Rahel Helen Mebrat Abrehet Yordanos Bisrat Feven Senait Winta"),
		men:    list("Yonas Tesfay Filmon Kibrom Samuel Dawit Berhane Mehari Haile Tekle Gebremedhin Hagos Robel Natnael"),
		family: list("Tesfay Haile Berhane Mehari Tekle Gebremedhin Hagos Kidane Yohannes Abraha Weldu Ghebre")},
	{code: "MA", share: 0.05, uncertain: 0.2, originals: arabicNames,
		women:  list("Fatima Khadija Aicha Naima Samira Hanane Zineb Salma"),
		men:    list("Mohamed Ahmed Youssef Hassan Omar Abdelkader Rachid Mustapha Abdullah Abdulrahman"),
		family: list("Alaoui Benali Idrissi Tazi Bennani Chraibi Amrani Haddad Mansouri")},
	{code: "PH", share: 0.06, uncertain: 0.02, second: 0.5,
		women:  list("Maria Rowena Maricel Jennifer Analyn Cristina Rosalie Grace Jocelyn Michelle Lorna"),
		men:    list("Jose Mark Jayson Ronald Michael Joel Ramon"),
		family: list("Santos Reyes Cruz Bautista Garcia Mendoza Torres Ramos Flores Villanueva")},
}

var cyrillicNames = map[string]string{"Mariya": "Мария", "Ivanka": "Иванка", "Elena": "Елена", "Georgi": "Георги",
	"Ivan": "Иван", "Dimitar": "Димитър", "Nikolay": "Николай", "Hristo": "Христо", "Ivanov": "Иванов",
	"Georgiev": "Георгиев", "Petrov": "Петров", "Stoyanov": "Стоянов", "Tsvetelina": "Цветелина"}

var ethiopicNames = map[string]string{"Selam": "ሰላም", "Rahel": "ራሄል", "Yonas": "ዮናስ", "Tesfay": "ተስፋይ",
	"Dawit": "ዳዊት", "Berhane": "ብርሃነ", "Haile": "ሃይለ", "Gebremedhin": "ገብረመድህን", "Kidane": "ኪዳነ", "Hagos": "ሓጎስ"}

var arabicNames = map[string]string{"Fatima": "فاطمة", "Khadija": "خديجة", "Mohamed": "محمد", "Ahmed": "أحمد",
	"Youssef": "يوسف", "Hassan": "حسن", "Omar": "عمر", "Abdelkader": "عبد القادر", "Rachid": "رشيد", "Mustapha": "مصطفى",
	"Abdullah": "عبدالله", "Abdulrahman": "عبد الرحمن", "Mansouri": "المنصوري", "Haddad": "حداد", "Samira": "سميرة"}

// shortForms are what agencies write for a name when they are told it aloud.
var shortForms = map[string]string{"Jennifer": "Jenny", "Emmanuel": "Emma", "Victoria": "Vicky", "Osayuwa": "Osas",
	"Elizabeth": "Liz", "Samuel": "Sam", "Michael": "Mike", "Ifeoma": "Ify", "Nkechi": "Kechi", "Chioma": "Chi",
	"Alexandra": "Sandra", "Cristina": "Tina", "Mohamed": "Mohammed", "Muhammad": "Mohammad", "Ahmed": "Ahmad",
	"Yonas": "Jonas", "Youssef": "Yusuf", "Aisha": "Aicha", "Fatima": "Fatma", "Usman": "Ousman", "Musa": "Moussa",
	"Ibrahim": "Ebrahim", "Georgi": "Gheorghi", "Hassan": "Hasan", "Hussain": "Hussein", "Tesfay": "Tesfai", "Ghebre": "Gebre",
	"Daniela": "Dana", "Gabriela": "Gabi", "Patience": "Pat", "Queen": "Queenie", "Tunde": "Babatunde"}

// human is one person of the test country.
type human struct {
	id            string
	people        *people
	female        bool
	given, family string
	alias         string
	birth         Date
	uncertain     bool
	from, to      int // years of follow-up
	agencies      []int
	place         string
	files         map[int]*Record // what each agency has on file
}

// country makes returns with a known truth.
type country struct {
	rng      *rand.Rand
	noise    float64 // 1 = very careless agencies
	data     dataset
	agencies int
	next     int
}

// choose draws with the first of a list much commoner than the last.
func (c *country) choose(names []string) string {
	x := c.rng.Float64()
	return names[int(x*x*float64(len(names)))]
}

func (c *country) chance(p float64) bool { return c.rng.Float64() < p }

// slips tells whether something that careless agencies do with chance p
// happens.
func (c *country) slips(p float64) bool { return c.chance(p * c.noise) }

// makeCountry makes a country of so many persons followed up in each year.
func makeCountry(seed uint64, persons, years int, noise float64) dataset {
	c := &country{noise: noise, rng: rand.New(rand.NewPCG(seed, 7)), data: dataset{person: map[string]string{}}, agencies: 22}
	var all []*human
	for y := range years {
		staying := 0
		for _, h := range all {
			if h.to == 2013+y && c.chance(0.55) {
				h.to++
				staying++
			}
		}
		for k := staying; k < persons; k++ {
			all = append(all, c.newHuman(2014+y))
		}
	}
	for _, h := range all {
		for y := h.from; y <= h.to; y++ {
			c.report(h, y)
		}
	}
	c.rng.Shuffle(len(c.data.records), func(i, j int) {
		r := c.data.records
		r[i], r[j] = r[j], r[i]
	})
	return c.data
}

func (c *country) newHuman(year int) *human {
	c.next++
	h := &human{id: fmt.Sprintf("P%06d", c.next), from: year, to: year, files: map[int]*Record{}}
	x := c.rng.Float64()
	for k := range peoples {
		if x -= peoples[k].share; x < 0 || k == len(peoples)-1 {
			h.people = &peoples[k]
			break
		}
	}
	p := h.people
	h.female = c.chance(0.8)
	given := p.men
	if h.female {
		given = p.women
	}
	h.given = c.choose(given)
	if c.chance(p.second) {
		h.given += " " + c.choose(given)
	}
	h.family = c.choose(p.family)
	if p.patronymic {
		h.family = c.choose(p.men)
	}
	if c.chance(p.twoFamilyName) {
		h.family += "-" + c.choose(p.family)
	}
	if c.chance(0.12) {
		h.alias = c.choose(given)
	}
	age := 15 + int(c.rng.Float64()*c.rng.Float64()*35)
	h.birth = Date{Year: year - age, Month: 1 + c.rng.IntN(12), Day: 1 + c.rng.IntN(28)}
	h.uncertain = c.slips(p.uncertain)
	h.place = fmt.Sprintf("%02d", 1+c.rng.IntN(18))
	for n := 1 + c.rng.IntN(3); n > 0; n-- {
		x := c.rng.Float64()
		if a := int(x * x * float64(c.agencies)); !slices.Contains(h.agencies, a) {
			h.agencies = append(h.agencies, a)
		}
	}
	return h
}

// report writes the notifications of one person in one year.
func (c *country) report(h *human, year int) {
	for _, agency := range h.agencies {
		if !c.chance(0.9) {
			continue
		}
		times := 1
		if c.chance(0.03) {
			times = 2
		}
		for k := range times {
			c.notify(h, agency, year, k)
		}
	}
}

// notify writes one notification.
func (c *country) notify(h *human, agency, year, again int) {
	id := fmt.Sprintf("N%07d", len(c.data.records)*7919%9999991)
	c.data.person[id] = h.id
	if f := h.files[agency]; f != nil && again == 0 && !c.chance(0.3) {
		r := *f // as it stands in the agency's own file
		r.ID, r.Period = id, year
		c.data.records = append(c.data.records, r)
		return
	}
	r := Record{ID: id, Source: fmt.Sprintf("agency-%02d", agency), Period: year}
	r.Given, r.Family = c.write(h, h.given), c.write(h, h.family)
	if h.alias != "" && c.slips(0.5) {
		if c.chance(0.5) {
			r.Other = h.alias
		} else {
			r.Given, r.Other = h.alias, pick(c.chance(0.3), r.Given, "")
		}
	}
	switch x := c.rng.Float64() / c.noise; {
	case x < 0.04 || h.people.familyFirst && x < 0.3:
		r.Given, r.Family = r.Family, r.Given
	case x < 0.07:
		r.Family = ""
	case x < 0.08:
		r.Given = ""
	case x < 0.10:
		r.Given, r.Family = "", r.Given+" "+r.Family
	}
	if c.chance(0.2) {
		r.Family = strings.ToUpper(r.Family)
	}
	r.Birth = c.writeBirth(h)
	if !c.slips(0.03) {
		r.Sex = pick(h.female != c.slips(0.005), "female", "male")
	}
	if !c.slips(0.04) {
		r.Citizenship = []string{h.people.code}
		if c.slips(0.015) {
			r.Citizenship[0] = peoples[c.rng.IntN(len(peoples))].code
		}
	}
	if c.chance(0.7) {
		r.Place = pick(c.chance(0.75), h.place, fmt.Sprintf("%02d", 1+c.rng.IntN(18)))
	}
	if agency%3 != 0 {
		r.Own = fmt.Sprintf("%d-%d", year, c.rng.IntN(1e9))
		if f := h.files[agency]; f != nil && again == 0 && !c.chance(0.05) {
			r.Own = f.Own
		}
	}
	h.files[agency] = &r
	c.data.records = append(c.data.records, r)
}

// write spells a name as an agency might.
func (c *country) write(h *human, text string) string {
	parts := strings.Fields(text)
	if len(parts) > 1 && c.slips(0.35) {
		parts = parts[:1]
	}
	for k, p := range parts {
		switch x := c.rng.Float64() / c.noise; {
		case x < 0.05:
			parts[k] = c.slip(p)
		case x < 0.12 && shortForms[p] != "":
			parts[k] = shortForms[p]
		case x < 0.16 && h.people.originals[p] != "":
			parts[k] = h.people.originals[p]
		case x < 0.40:
			parts[k], _ = name.Fold(p)
		}
	}
	return strings.Join(parts, pick(c.chance(0.1), "-", " "))
}

// slip makes one typing error.
func (c *country) slip(s string) string {
	r := []rune(s)
	at := c.rng.IntN(len(r))
	switch c.rng.IntN(4) {
	case 0:
		return string(r[:at]) + string(r[at:][1:])
	case 1:
		r[at] = rune('a' + c.rng.IntN(26))
	case 2:
		return string(r[:at]) + string(rune('a'+c.rng.IntN(26))) + string(r[at:])
	default:
		if at > 0 {
			r[at], r[at-1] = r[at-1], r[at]
		}
	}
	return string(r)
}

// writeBirth writes a birth date as an agency knows it.
func (c *country) writeBirth(h *human) Date {
	d := h.birth
	d.Basis = []string{"stated", "stated", "documented", ""}[c.rng.IntN(4)]
	if h.uncertain {
		if c.slips(0.25) {
			d.Year += c.rng.IntN(3) - 1
		}
		if x := c.rng.Float64(); x < 0.6 {
			d.Month, d.Day, d.Basis = 1, 1, "stated"
		} else if x < 0.8 {
			d.Month, d.Day, d.Basis = 0, 0, "assessed"
		}
		return d
	}
	switch x := c.rng.Float64() / c.noise; {
	case x < 0.05:
		return Date{}
	case x < 0.10:
		return Date{Year: d.Year}
	case x < 0.13 && d.Day <= 12:
		d.Month, d.Day = d.Day, d.Month
	case x < 0.16:
		d.Day = 1 + c.rng.IntN(28)
	case x < 0.175:
		d.Year += 10 * (c.rng.IntN(3) - 1)
	}
	return d
}

// TestCountry measures countries with ever more careless agencies. The last is
// harder than any register should be: a third of the persons have no birth date
// and the commonest full names are shared by dozens.
func TestCountry(t *testing.T) {
	cases := []struct {
		size              int
		noise             float64
		precision, recall float64 // of pairs, with the questions answered by the truth
	}{{300, 0.3, 0.98, 0.96}, {300, 0.6, 0.98, 0.93}, {300, 1, 0.98, 0.85}, {1000, 0.3, 0.995, 0.96}, {1000, 0.6, 0.995, 0.89}}
	for _, c := range cases {
		d := makeCountry(uint64(c.size), c.size, 3, c.noise)
		name := fmt.Sprintf("country %d/%.1f (%d)", c.size, c.noise, len(d.records))
		r, q := d.run(t, name, Settings{})
		if q.reviewedPrecision < c.precision || q.reviewedRecall < c.recall {
			t.Errorf("%s: precision %.4f, recall %.4f; want %.3f, %.3f", name, q.reviewedPrecision, q.reviewedRecall, c.precision, c.recall)
		}
		if share := float64(r.Stats.ReviewPersons) / float64(r.Stats.Persons); share > DefaultMaxReviewShare+0.005 {
			t.Errorf("%s: %.3f of the persons put to review", name, share)
		}
		if wrong := 1 - q.linkPrecision; wrong > r.Stats.FalseLinkRate+0.003 {
			t.Errorf("%s: %.4f of the links wrong, %.4f expected", name, wrong, r.Stats.FalseLinkRate)
		}
	}
}
