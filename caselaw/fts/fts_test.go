package fts_test

import (
	"testing"

	"verdig/caselaw/caselawtest"
	"verdig/caselaw/fts"
)

func TestSearch(t *testing.T) { caselawtest.Suite(t, fts.Make) }
