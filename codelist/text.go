package codelist

// Lang is one of the three languages of the house.
type Lang string

// The languages: bokmål, nynorsk and English (BCP 47 tags).
const (
	NB Lang = "nb"
	NN Lang = "nn"
	EN Lang = "en"
)

// Langs lists the languages in the order in which the house shows them.
var Langs = []Lang{NB, NN, EN}

// Text is one text in the three languages.
type Text struct {
	NB string `json:"nb"`
	NN string `json:"nn"`
	EN string `json:"en"`
}

// In returns the text in language l; bokmål for an unknown language.
func (t Text) In(l Lang) string {
	switch l {
	case NN:
		return t.NN
	case EN:
		return t.EN
	}
	return t.NB
}
