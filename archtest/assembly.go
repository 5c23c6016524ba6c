package archtest

import (
	"bytes"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// assemblyRooms lists the rooms that may hold assembly; doc/decisions/assembly.md
// says why.
var assemblyRooms = []string{"linkage/dice"}

// checkAssembly keeps assembly in its rooms, and each of its files behind the
// build tag that leaves the plain Go.
func checkAssembly(root fs.FS) ([]Violation, error) {
	var out []Violation
	err := eachFile(root, ".s", func(name string, src []byte) error {
		if room := path.Dir(name); !slices.Contains(assemblyRooms, room) {
			out = append(out, Violation{"assembly", name, 1, room + " may not hold assembly"})
		}
		first, _, _ := bytes.Cut(src, []byte("\n"))
		if tag := string(first); !strings.HasPrefix(tag, "//go:build ") || !strings.Contains(tag, "!purego") {
			out = append(out, Violation{"assembly", name, 1, "does not begin with //go:build !purego"})
		}
		return nil
	})
	return out, err
}
