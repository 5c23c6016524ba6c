package main

import (
	"os"
	"testing"

	"verdig/asset"
)

// needAssets skips a test where the embedded fonts and typesetter are missing,
// and fails it where everything is required.
func needAssets(t *testing.T) {
	t.Helper()
	if err := asset.Verify(); err != nil {
		lacks(t, err.Error())
	}
}

func lacks(t *testing.T, why string) {
	t.Helper()
	if os.Getenv("VERDIG_REQUIRE") == "all" {
		t.Fatal(why)
	}
	t.Skip(why)
}
