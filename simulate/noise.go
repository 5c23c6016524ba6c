package simulate

import "fmt"

// Noise says how badly agencies write down what they learn. Every figure is a
// chance from 0 to 1 for an agency of average care; data/agencies.csv gives
// each agency a factor. doc/methods/simulate.md explains the defaults.
type Noise struct {
	Alias        float64 // a person uses another name before some agencies
	Spelling     float64 // a name that has several Latin spellings is written in another than the person's own
	PartDropped  float64 // a second given name, middle name or second family name is left out
	Reordered    float64 // given and family names stand in each other's place
	OneName      float64 // only the given name is known
	NoName       float64 // no name at all
	Nickname     float64 // a short form stands for the given name
	Typing       float64 // a typing or reading error in a name field
	BirthMissing float64 // no date of birth
	BirthPartial float64 // only the year, or year and month
	BirthSlip    float64 // a digit wrong, or day and month in each other's place
	BirthWrong   float64 // a date that was invented or misheard
	SexMissing   float64
	SexWrong     float64
	StateMissing float64 // no citizenship
	StateWrong   float64 // a neighbouring country's citizenship
	Rewritten    float64 // an agency writes a person anew instead of copying last year's row
	Twice        float64 // the same person twice in one return
}

// DefaultNoise returns the noise that the demonstration uses.
func DefaultNoise() Noise {
	return Noise{
		Alias: 0.04, Spelling: 0.16, PartDropped: 0.27, Reordered: 0.025, OneName: 0.015, NoName: 0.004, Nickname: 0.03,
		Typing: 0.035, BirthMissing: 0.045, BirthPartial: 0.045, BirthSlip: 0.025, BirthWrong: 0.007, SexMissing: 0.03,
		SexWrong: 0.006, StateMissing: 0.03, StateWrong: 0.012, Rewritten: 0.2, Twice: 0.012,
	}
}

// Times returns the noise with every chance multiplied by factor, at most 0.9.
func (n Noise) Times(factor float64) Noise {
	for _, c := range n.chances() {
		*c.value = min(0.9, *c.value*factor)
	}
	return n
}

type namedChance struct {
	name  string
	value *float64
}

func (n *Noise) chances() []namedChance {
	return []namedChance{
		{"Alias", &n.Alias}, {"Spelling", &n.Spelling}, {"PartDropped", &n.PartDropped}, {"Reordered", &n.Reordered},
		{"OneName", &n.OneName}, {"NoName", &n.NoName}, {"Nickname", &n.Nickname}, {"Typing", &n.Typing},
		{"BirthMissing", &n.BirthMissing}, {"BirthPartial", &n.BirthPartial}, {"BirthSlip", &n.BirthSlip},
		{"BirthWrong", &n.BirthWrong}, {"SexMissing", &n.SexMissing}, {"SexWrong", &n.SexWrong},
		{"StateMissing", &n.StateMissing}, {"StateWrong", &n.StateWrong}, {"Rewritten", &n.Rewritten}, {"Twice", &n.Twice},
	}
}

func (n *Noise) check() error {
	for _, c := range n.chances() {
		if !(*c.value >= 0 && *c.value <= 1) {
			return fmt.Errorf("%w: noise %s is %v, not a chance from 0 to 1", ErrSettings, c.name, *c.value)
		}
	}
	return nil
}
