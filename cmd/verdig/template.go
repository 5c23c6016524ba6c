package main

import (
	"os"
	"path/filepath"
	"strings"

	"verdig/codelist"
	"verdig/exchange"
	"verdig/fault"
)

// writeTemplate writes an empty return for the agency: of the kind that is asked
// for, or else of the kind that the agency sends.
func (a *app) writeTemplate(f importFlags) error {
	codes, err := a.codes()
	if err != nil {
		return err
	}
	t := exchange.Template{Kind: exchange.PersonReturn, Lang: a.lang, Agency: f.agency, Library: codes}
	if agencies, ok := codes.Scheme("agency"); ok {
		if c, known := agencies.Code(f.agency); known && c.Attrs[codelist.AttrReturn] == exchange.CriminalReturn.String() {
			t.Kind = exchange.CriminalReturn
		}
	}
	if k, ok := exchange.KindOf(f.kind); ok && f.kind != "" {
		t.Kind = k
	}
	if strings.EqualFold(filepath.Ext(f.template), ".csv") {
		t.Format = exchange.CSV
	}
	out, err := os.OpenFile(f.template, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644) // #nosec G302 -- an empty form, meant for others
	if err != nil {
		return fault.Wrap(fault.Invalid, err, "cmd.import.cannot_write", filepath.Base(f.template))
	}
	err = exchange.WriteTemplate(out, t)
	if closed := out.Close(); err == nil {
		err = closed
	}
	return err
}
