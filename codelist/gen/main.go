// Command gen writes the country code list from the names and regions of the
// Unicode CLDR and from the house's own additions. It runs by go generate, at
// development time only; what it writes is committed and reviewed.
//
// It knows which territories are countries for the house: those with an
// ISO 3166-1 code, and Kosovo, which ISO leaves out. It knows no rule about
// the use of a country.
package main

import (
	"bytes"
	_ "embed"
	"flag"
	"fmt"
	"os"
)

//go:embed additions.csv
var additions []byte

func main() {
	cldr := flag.String("cldr", "", "folder with the npm packages cldr-core and cldr-localenames-full")
	out := flag.String("out", "", "file to write")
	flag.Parse()
	if *cldr == "" || *out == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(*cldr, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(cldr, out string) error {
	var b bytes.Buffer
	if err := generate(os.DirFS(cldr), additions, &b); err != nil {
		return err
	}
	return os.WriteFile(out, b.Bytes(), 0o644)
}
