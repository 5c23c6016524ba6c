package encode_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"verdig/linkage/encode"
)

var update = flag.Bool("update", false, "write testdata/vectors.json anew")

// vectors are what every implementation of doc/format/encoding.md must give.
// The people in them are invented.
type vectors struct {
	KeyFile json.RawMessage `json:"keyFile"`
	Cases   []vector        `json:"cases"`
}

type vector struct {
	Key    int    `json:"key"` // place in the key file
	Person person `json:"person"`
	Code   string `json:"code"`            // the text form
	Error  string `json:"error,omitempty"` // "birth" or "nothing", instead of a code
}

type person struct {
	Given    string `json:"given,omitempty"`
	Family   string `json:"family,omitempty"`
	Other    string `json:"other,omitempty"`
	Full     string `json:"full,omitempty"`
	Birth    *birth `json:"birth,omitempty"`
	Phone    string `json:"phone,omitempty"`
	Email    string `json:"email,omitempty"`
	IDNumber string `json:"idNumber,omitempty"`
	Address  string `json:"address,omitempty"`
}

type birth struct {
	Year  int `json:"year,omitempty"`
	Month int `json:"month,omitempty"`
	Day   int `json:"day,omitempty"`
}

// examples are names that exercise a rule each: scripts, cases, particles,
// compounds, marks, limits.
var examples = []string{
	"Amina Hassan", "AMINA HASSAN", "amina  hassan", "Hassan, Amina", "Bjørn Åse Ærlig", "Đặng Thị Huyền", "Țurcanu Ștefăniță", "Ełżbieta Żak", "Straße", "İlkay Işık", "ǅemal",
	"Цветелина Йорданова", "Ёлкина Юлия", "Щербак Їжак Ґедз", "Љубица Ђорђевић", "ΑΓΓΕΛΟΣ Σοφίας", "ᾳ", "ﬁlip", "ＡＢＣ ｄｅｆ", "Ame\u0301lie", "A\u0308sa", "e\u0301\u0300\u0302",
	"محمد عبد الرحمن", "يوسف", "فاطمة الزهراء", "بیژن", "ضیا", "ضياء", "ذوالفقار علی", "عائشة", "وليد", "مُحَمَّد", "أحمد-حسن", "نور\u200cالدین", "کوردستان ئازاد", "الله", "ال",
	"ተስፋይ ዮናስ", "ሰላም ኃይለ", "ዐቢይ", "שָׁלוֹם כהן", "ܝܘܚܢܢ", "สมชาย ใจดี", "กรรณิการ์", "陈小明", "王伟", "田中さくら", "タナカ", "김민수", "ນາງ", "မောင်", "अमित कुमार", "রহিম", "ગીતા", "தமிழ்", "తెలుగు", "ආරියවංශ", "བཀྲ་ཤིས", "ავთანდილ", "Արմեն", "ខ្មែរ", "ᠮᠣᠩᠭᠣᠯ", "ⵜⵉⴼⵉⵏⴰⵖ", "ߒߞߏ",
	"Abdulrahman", "Abdul Rahman", "Abd al-Rahman", "Abdullah", "Abdulla", "Abdoulaye", "Abdi", "Abdel Karim", "Abdurrahman", "Abd", "abdx",
	"Omar al Rashid", "van der Berg", "bin Ould", "Ben Ali", "Ali Ben", "Maria de la Cruz", "Mr John Smith jr", "Mary (known as Joy)", "O'Brien-Smith", "D’Angelo", "ʻOlelo", "N'Golo",
	"Mohammed", "Muhammad", "Mohamed", "Mamadou", "Yusuf", "Joseph", "Katarzyna", "Catherine", "Khadija", "Hadiza", "Schmidt", "Tschernow", "Shcherbak", "Vaughan", "Weigh", "Jj", "Hh", "Sarah", "Czesław", "Quinn", "Xhevdet", "Kjersti", "Maj", "y", "Oyj", "constructor", "__proto__", "toString hasOwnProperty",
	"Ali", "Ole", "Li", "X", "a b c d e f g h i j k", strings.Repeat("Anna ", 60), strings.Repeat("z", 150), strings.Repeat("陈", 210), strings.Repeat("é", 210), strings.Repeat("ab1 ", 110), "R2D2 7of9 x1", "123 Amina 45",
	"Ukjent Amina", "n.n. Hassan", "\u202eAmina\u202c", "\ufeffAmina", "Amina\u00a0Hassan", "Ami\u00adna", "Amina\u0000Hassan", "Amina😀Hassan", "𝔄mina", "\U0001E900\U0001E922", "\U000105C0 Amina", "\U00016D67\U00016D67 x", "Ⅷ ½ ²", "№ 7 Amina", "ꙮ", "Ǆ", "ŉ", "ẞ", "ſ", "K", "Å", "ℌ",
}

func exampleVectors() []vector {
	var out []vector
	for i, text := range examples {
		p := person{Full: text}
		if i%3 == 0 {
			given, family, _ := strings.Cut(text, " ")
			p = person{Given: given, Family: family}
		}
		if i%4 == 1 {
			p.Birth = &birth{Year: 1960 + i%50, Month: 1 + i%12, Day: 1 + i%28}
		}
		out = append(out, vector{Person: p}, vector{Key: i % 2, Person: person{Given: "Test", Other: text + "; " + text}})
	}
	for _, b := range []birth{{Year: 1990}, {Year: 1990, Month: 7}, {Year: 1990, Month: 7, Day: 12}, {Year: 1990, Month: 12, Day: 7}, {Year: 1990, Month: 1, Day: 1}, {Year: 1990, Month: 1},
		{Year: 1990, Month: 1, Day: 2}, {Year: 2000, Month: 2, Day: 29}, {Year: 2001, Month: 2, Day: 29}, {Year: 1000, Month: 11, Day: 11}, {Year: 9999, Month: 12, Day: 31}, {Year: 1990, Month: 2, Day: 30}, {Year: 999}, {Year: 10000},
		{Month: 3}, {Day: 4}, {Year: 1990, Day: 4}, {Year: 1990, Month: 13}, {Year: 1990, Month: 4, Day: 31}, {Year: -1990}, {Year: 1990, Month: -1}, {}} {
		out = append(out, vector{Person: person{Birth: &b}}, vector{Key: 1, Person: person{Given: "Amina", Birth: &b}})
	}
	for _, p := range []person{
		{}, {Full: "unknown"}, {Full: " - "}, {Given: "mr"}, {Phone: "91234567"}, {Full: "A", Phone: "+47 912 34 567"}, {Full: "A", Phone: "91234567"}, {Full: "A", Phone: "1234"},
		{Full: "A", Phone: "٠١٢٣٤٥٦٧"}, {Full: "A", Email: "Amina.Hassan@Example.org"}, {Full: "A", IDNumber: "FN 123456-ÆØ"}, {Full: "A", Address: "Storgata 1 B, 0155 Oslo"},
		{Full: "Amina", Birth: &birth{Year: 1990}, Phone: "1234567890123", Email: "a@b.no", IDNumber: "1", Address: strings.Repeat("q", 90)},
		{Full: "A", Phone: "-", Email: "-", IDNumber: "-", Address: "-"},
	} {
		out = append(out, vector{Person: p})
	}
	return out
}

// identity is the person as Go takes it.
func (p person) identity() encode.Identity {
	id := encode.Identity{Given: p.Given, Family: p.Family, Other: p.Other, Full: p.Full, Phone: p.Phone, Email: p.Email, IDNumber: p.IDNumber, Address: p.Address}
	if p.Birth != nil {
		id.Birth = encode.Birth(*p.Birth)
	}
	return id
}

// TestVectors holds the encoder against the vectors, which the encoder in the
// browser is held against too. A change of a name's folding or of the tables
// shows here: it makes encodings that do not meet those made before, and so
// needs a new scheme.
func TestVectors(t *testing.T) {
	const file = "testdata/vectors.json"
	first := testKey(t, 1)
	keys, err := encode.Keys{first}.Rotate(bytes.NewReader(bytes.Repeat([]byte{200, 3}, 16)), "2026-07-01T00:00:00Z")
	if err != nil {
		t.Fatal(err)
	}
	keyFile, err := keys.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	made := vectors{KeyFile: keyFile, Cases: exampleVectors()}
	var encoders []*encode.Encoder
	for _, k := range keys {
		e, err := encode.NewEncoder(k)
		if err != nil {
			t.Fatal(err)
		}
		encoders = append(encoders, e)
	}
	for i := range made.Cases {
		c := &made.Cases[i]
		code, err := encoders[c.Key].Encode(c.Person.identity())
		switch {
		case errors.Is(err, encode.ErrBirth):
			c.Error = "birth"
		case errors.Is(err, encode.ErrNothing):
			c.Error = "nothing"
		case err != nil:
			t.Fatal(err)
		default:
			c.Code = code.String()
		}
	}
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\"keyFile\": %s, \"cases\": [\n", bytes.TrimSpace(keyFile))
	for i, c := range made.Cases {
		line, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		out.Write(line)
		if i < len(made.Cases)-1 {
			out.WriteByte(',')
		}
		out.WriteByte('\n')
	}
	out.WriteString("]}\n")
	if *update {
		if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(out.Bytes(), want) {
		a, b := strings.Split(out.String(), "\n"), strings.Split(string(want), "\n")
		for i := range a {
			if i >= len(b) || a[i] != b[i] {
				t.Fatalf("line %d differs from %s, which encodings that were sent depend on:\n%.300s", i+1, file, a[i])
			}
		}
		t.Fatal("the vectors differ")
	}
}
