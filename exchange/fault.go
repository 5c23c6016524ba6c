package exchange

import (
	"strconv"
	"strings"
	"unicode"

	"verdig/fault"
)

// place is where in a file something is wrong; row and column are 0 where they
// are not known or not one.
type place struct {
	file        string
	row, column int
}

// refuse makes the error for a file that cannot be read as a return: kind
// Invalid, the key, and as arguments the file, the row and the column, each
// where it is known, and then the rest. Arguments hold no cell's content.
func refuse(key string, at place, rest ...string) error {
	args := []string{at.file}
	if at.row > 0 {
		args = append(args, strconv.Itoa(at.row))
	}
	if at.column > 0 {
		args = append(args, columnName(at.column))
	}
	return fault.New(fault.Invalid, "exchange."+key, append(args, rest...)...)
}

func itoa(n int) string { return strconv.Itoa(n) }

// columnName returns the letters of a column counted from 1, as a spreadsheet
// shows them: A, Z, AA.
func columnName(n int) string {
	var b []byte
	for ; n > 0; n = (n - 1) / 26 {
		b = append([]byte{byte('A' + (n-1)%26)}, b...)
	}
	return string(b)
}

// fileName returns the name of a file without its folder, fit for a message.
func fileName(name string) string {
	if at := strings.LastIndexAny(name, `/\`); at >= 0 {
		name = name[at+1:]
	}
	return clip(name)
}

// maxShown is the number of characters of a name or heading that a message
// shows.
const maxShown = 60

// clip makes a text of a file fit for one line of a message.
func clip(text string) string {
	out := make([]rune, 0, maxShown)
	for _, r := range strings.TrimSpace(text) {
		if len(out) == maxShown {
			return string(out) + "…"
		}
		if unicode.IsControl(r) {
			r = ' '
		}
		out = append(out, r)
	}
	return string(out)
}
