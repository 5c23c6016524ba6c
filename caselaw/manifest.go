package caselaw

import (
	"encoding/json"
	"fmt"
)

// ManifestName is the file that says which files the published register has and
// what is in them.
const ManifestName = "manifest.json"

// CurrentName is the file, beside the folders of the register as it was put out
// from time to time, that names the latest.
const CurrentName = "current"

// ManifestFormat is the format of that file.
const ManifestFormat = "verdig-judgments-manifest/1"

// The names of the files of the whole register.
const (
	JSONName  = "judgments.json"
	CSVName   = "judgments.csv"
	SheetName = "judgments.xlsx"
)

// Manifest is the list of the files of the published register.
type Manifest struct {
	Format    string         `json:"format"`
	Made      string         `json:"made"`
	Synthetic bool           `json:"synthetic"`
	Periods   []string       `json:"periods"` // for which there is a list, the latest first
	Files     []ManifestFile `json:"files"`
}

// ManifestFile is one file.
type ManifestFile struct {
	Name   string `json:"name"`
	Bytes  int    `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// ReadManifest reads a manifest. It returns ErrFile for anything else.
func ReadManifest(b []byte) (Manifest, error) {
	var m Manifest
	if err := json.Unmarshal(b, &m); err != nil || m.Format != ManifestFormat {
		return Manifest{}, fmt.Errorf("%w: manifest: %v", ErrFile, err)
	}
	return m, nil
}
