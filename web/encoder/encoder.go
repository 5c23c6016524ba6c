// Package encoder holds the encoder for browsers: encode.js, which makes the
// same encodings as linkage/encode byte for byte, the tables it works by, and
// a page for an agency that has names to encode one by one. What is typed in
// the page never leaves the machine.
package encoder

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html"
	"strings"

	"verdig/codelist"
	"verdig/lang"
)

// Script is the encoder as an ES module: see its comments for what it exports.
//
//go:embed encode.js
var Script []byte

// Tables is what the script works by, as JSON: the tables of linkage/name and
// the schemes of linkage/encode. A test holds it against both.
//
//go:embed tables.json
var Tables []byte

//go:embed page.html
var pageHTML string

//go:embed page.js
var pageScript string

//go:embed page.css
var pageStyle string

// Page returns the page, with everything in one file, in the language that it
// opens in: it can be saved and opened without a network, and its own policy
// forbids it one. It returns [lang.ErrCatalogue].
func Page(first codelist.Lang) ([]byte, error) {
	texts, err := lang.Load()
	if err != nil {
		return nil, err
	}
	words := map[string]map[string]string{}
	for _, l := range codelist.Langs {
		words[string(l)] = map[string]string{}
		for _, key := range pageTexts {
			words[string(l)][key] = texts.Text(lang.For(l), "encoder."+key)
		}
	}
	said, err := json.Marshal(words)
	if err != nil {
		return nil, err
	}
	// One module: the encoder loses its exports, the page's script follows.
	module := strings.ReplaceAll(string(Script), "\nexport class ", "\nclass ") + "\n" + pageScript
	out := pageHTML
	for key, text := range words[string(first)] {
		out = strings.ReplaceAll(out, "{"+key+"}", html.EscapeString(text))
	}
	return []byte(strings.NewReplacer(
		"{lang}", string(first),
		"{policy}", fmt.Sprintf("default-src 'none'; script-src %s; style-src %s; base-uri 'none'; form-action 'none'", sourceSum(module), sourceSum(pageStyle)),
		"{style}", pageStyle, "{script}", module,
		"{tables}", inScript(Tables), "{texts}", inScript(said),
	).Replace(out)), nil
}

// sourceSum is the name of a script or style in a content security policy.
func sourceSum(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// inScript keeps JSON from ending the element that holds it.
func inScript(data []byte) string {
	return string(bytes.ReplaceAll(data, []byte("<"), []byte(`\u003c`)))
}

// pageTexts are the messages of the page, in lang/data/messages.encoder.json.
var pageTexts = []string{
	"title", "lead", "key", "key_hint", "key_none", "key_ready", "key_bad", "scheme_bad", "given", "family", "other", "other_hint",
	"birth", "birth_hint", "year", "month", "day", "encode", "result", "result_hint", "copy", "copied", "clear", "birth_bad", "nothing", "no_key",
	"language", "no_script", "wait",
}
