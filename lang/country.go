package lang

import "strings"

// articled are the countries and territories (ISO 3166-1 alpha-2) whose name
// takes the article in English prose.
const articled = " AE AX BQ BS CC CD CF CG CK DO FK FO GB GM IM KM KY MH MP MV NL PH SB SC TC UM US VG VI "

// Country returns the name of a country as it stands in prose: English says
// "the Philippines". Code is ISO 3166-1 alpha-2, name the label of the code
// list in the same language.
func (g Grammar) Country(code, name string) string {
	if g.tag == en && len(code) == 2 && strings.Contains(articled, " "+code+" ") && !strings.HasPrefix(name, "The ") {
		return "the " + name
	}
	return name
}
