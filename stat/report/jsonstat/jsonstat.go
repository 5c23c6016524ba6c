// Package jsonstat writes a protected table as a JSON-stat 2.0 dataset, the
// format that clients of the Nordic statistical offices read. It does not know
// where the numbers come from.
//
// Source: JSON-stat 2.0, json-stat.org/full; status signs as Statistics Norway
// uses them.
package jsonstat

import (
	"encoding/json"
	"io"
	"strconv"

	"verdig/codelist"
	"verdig/stat/disclosure"
	"verdig/stat/indicator"
	"verdig/stat/report/dataset"
)

// The signs in "status": why a value is null.
const (
	Protected     = ":" // exists, but is not shown
	NotApplicable = "." // the number does not exist
)

type file struct {
	Version   string               `json:"version"`
	Class     string               `json:"class"`
	Label     string               `json:"label"`
	Source    string               `json:"source,omitempty"`
	Updated   string               `json:"updated,omitempty"`
	Note      []string             `json:"note,omitempty"`
	Role      map[string][]string  `json:"role"`
	ID        []string             `json:"id"`
	Size      []int                `json:"size"`
	Dimension map[string]dimension `json:"dimension"`
	Value     []*int               `json:"value"`
	Status    map[string]string    `json:"status,omitempty"`
	Extension extension            `json:"extension"`
}

type dimension struct {
	Label     string             `json:"label"`
	Category  category           `json:"category"`
	Extension dimensionExtension `json:"extension"`
}

type category struct {
	Index []string            `json:"index"`
	Label map[string]string   `json:"label"`
	Child map[string][]string `json:"child,omitempty"`
	Unit  map[string]unit     `json:"unit,omitempty"`
}

type unit struct {
	Decimals int    `json:"decimals"`
	Label    string `json:"label"`
}

type extension struct {
	Table       string            `json:"table"`
	Version     int               `json:"version"`
	Year        int               `json:"year"`
	Edition     string            `json:"edition"`
	Synthetic   bool              `json:"synthetic"`
	Lang        codelist.Lang     `json:"lang"`
	Unit        string            `json:"unit"`
	Label       codelist.Text     `json:"label"`
	StatusLabel map[string]string `json:"statusLabel,omitempty"`
}

type dimensionExtension struct {
	CodeList   string                              `json:"codeList"`
	Total      string                              `json:"total,omitempty"`
	Multiple   bool                                `json:"multipleAnswers,omitempty"`
	Label      codelist.Text                       `json:"label"`
	Categories map[codelist.Lang]map[string]string `json:"categories,omitempty"`
}

var statusLabels = map[string]codelist.Text{
	Protected: {
		NB: "Vises ikke, av hensyn til personvernet", NN: "Ikkje vist, av omsyn til personvernet",
		EN: "Not shown, in order to protect privacy",
	},
	NotApplicable: {
		NB: "Finnes ikke: kan ikke forekomme, eller for lite ligger bak", NN: "Finst ikkje: kan ikkje førekome, eller for lite ligg bak",
		EN: "Does not exist: cannot occur, or too little stands behind it",
	},
}

// Write writes the dataset with labels in one language; the labels in all three
// stand in the extensions. It returns the error of w.
func Write(w io.Writer, d dataset.Dataset, l codelist.Lang) error {
	f := file{
		Version: "2.0", Class: "dataset", Label: d.Title.In(l), Source: d.Info.Publisher.In(l),
		Updated: d.Info.Published.String(), Role: map[string][]string{}, Dimension: map[string]dimension{},
		Extension: extension{
			Table: d.ID, Version: d.Version, Year: d.Info.Year, Edition: d.Info.Edition,
			Synthetic: d.Info.Synthetic, Lang: l, Unit: d.Unit, Label: d.Title,
		},
	}
	if note := d.Note.In(l); note != "" {
		f.Note = []string{note}
	}
	for i, dim := range d.Dims {
		f.ID = append(f.ID, dim.Name)
		f.Size = append(f.Size, len(dim.Codes))
		f.Dimension[dim.Name] = newDimension(d, i, l)
		switch dim.Role {
		case dataset.Time:
			f.Role["time"] = append(f.Role["time"], dim.Name)
		case dataset.Metric:
			f.Role["metric"] = append(f.Role["metric"], dim.Name)
		}
	}
	f.values(d, l)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(f)
}

// values fills the values, null where one is not shown, and their status.
func (f *file) values(d dataset.Dataset, l codelist.Lang) {
	f.Value = make([]*int, len(d.Cells))
	for i, c := range d.Cells {
		sign := Protected
		switch c.Status {
		case disclosure.Published:
			n := c.Value
			f.Value[i] = &n
			continue
		case disclosure.NotApplicable:
			sign = NotApplicable
		}
		if f.Status == nil {
			f.Status, f.Extension.StatusLabel = map[string]string{}, map[string]string{}
		}
		f.Status[strconv.Itoa(i)] = sign
		f.Extension.StatusLabel[sign] = statusLabels[sign].In(l)
	}
}

func newDimension(d dataset.Dataset, at int, l codelist.Lang) dimension {
	dim := d.Dims[at]
	out := dimension{
		Label:    dim.Title.In(l),
		Category: category{Label: map[string]string{}},
		Extension: dimensionExtension{
			CodeList: dim.List, Total: dim.Total, Multiple: dim.Multiple, Label: dim.Title,
		},
	}
	for _, c := range dim.Codes {
		out.Category.Index = append(out.Category.Index, c.Code)
		out.Category.Label[c.Code] = c.Label.In(l)
		if c.Parent != "" {
			if out.Category.Child == nil {
				out.Category.Child = map[string][]string{}
			}
			out.Category.Child[c.Parent] = append(out.Category.Child[c.Parent], c.Code)
		}
		if dim.Role == dataset.Metric {
			if out.Category.Unit == nil {
				out.Category.Unit = map[string]unit{}
			}
			out.Category.Unit[c.Code] = unit{Label: indicator.Unit(unitOf(d, at, c.Code)).Label().In(l)}
		}
	}
	if dim.Role != dataset.Time {
		out.Extension.Categories = map[codelist.Lang]map[string]string{}
		for _, k := range codelist.Langs {
			labels := map[string]string{}
			for _, c := range dim.Codes {
				labels[c.Code] = c.Label.In(k)
			}
			out.Extension.Categories[k] = labels
		}
	}
	return out
}

// unitOf is the unit of the first cell with a code of a dimension.
func unitOf(d dataset.Dataset, at int, code string) string {
	for codes, c := range d.All() {
		if codes[at].Code == code {
			return c.Unit
		}
	}
	return d.Unit
}
