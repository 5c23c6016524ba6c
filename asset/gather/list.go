package main

import "path"

// source is one file to gather.
type source struct {
	from string // path below node_modules
	to   string // name in the manifest
	pack bool   // stored compressed: large, and read once at start rather than served
}

// packages whose files are embedded; their terms travel with them. The
// typesetter's package carries no licence file, so its package.json, which
// names the licence (Apache-2.0) and the origin, stands in for it.
var licences = []source{
	{from: "@digdir/designsystemet-css/LICENSE", to: "licence/designsystemet-css.txt"},
	{from: "@digdir/designsystemet-web/LICENSE", to: "licence/designsystemet-web.txt"},
	{from: "@floating-ui/dom/LICENSE", to: "licence/floating-ui.txt"},
	{from: "@u-elements/u-combobox/package.json", to: "licence/u-elements.json"},
	{from: "@fontsource-variable/inter/LICENSE", to: "licence/inter-web.txt"},
	{from: "@expo-google-fonts/inter/LICENSE_FONT", to: "licence/inter.txt"},
	{from: "@expo-google-fonts/source-serif-4/LICENSE_FONT", to: "licence/source-serif-4.txt"},
	{from: "@expo-google-fonts/stix-two-math/LICENSE_FONT", to: "licence/stix-two-math.txt"},
	{from: "htmx.org/LICENSE", to: "licence/htmx.txt"},
	{from: "@myriaddreamin/typst-ts-web-compiler/package.json", to: "licence/typst-ts-web-compiler.json"},
}

// faces of the two text families that the report uses, by the folder names of
// the font packages: regular and italic, and the weights for headings.
var faces = []struct{ pkg, file, face string }{
	{"inter", "Inter", "400Regular"},
	{"inter", "Inter", "400Regular_Italic"},
	{"inter", "Inter", "500Medium"},
	{"inter", "Inter", "600SemiBold"},
	{"inter", "Inter", "700Bold"},
	{"source-serif-4", "SourceSerif4", "400Regular"},
	{"source-serif-4", "SourceSerif4", "400Regular_Italic"},
	{"source-serif-4", "SourceSerif4", "600SemiBold"},
	{"source-serif-4", "SourceSerif4", "600SemiBold_Italic"},
	{"source-serif-4", "SourceSerif4", "700Bold"},
	{"stix-two-math", "STIXTwoMath", "400Regular"},
}

// subsets of the web font, in the order of its style sheet. Names of persons
// and places need more than Latin.
var subsets = []string{"cyrillic-ext", "cyrillic", "greek-ext", "greek", "vietnamese", "latin-ext", "latin"}

// sources returns every file to gather.
func sources() []source {
	out := []source{
		{from: "@digdir/designsystemet-css/dist/src/index.css", to: "style/designsystemet.css"},
		{from: "@digdir/designsystemet-css/dist/theme/designsystemet.css", to: "style/theme.css"},
		{from: "@fontsource-variable/inter/wght.css", to: "style/inter.css"},
		{from: "@fontsource-variable/inter/wght-italic.css", to: "style/inter-italic.css"},
		{from: "@digdir/designsystemet-web/dist/umd/index.js", to: "script/designsystemet.js"},
		{from: "htmx.org/dist/htmx.min.js", to: "script/htmx.js"},
		{
			from: "@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm",
			to:   "typst/compiler.wasm", pack: true,
		},
	}
	for _, s := range subsets {
		for _, style := range []string{"normal", "italic"} {
			file := "inter-" + s + "-wght-" + style + ".woff2"
			out = append(out, source{
				from: "@fontsource-variable/inter/files/" + file,
				to:   "style/files/" + file, // where the style sheet looks for it
			})
		}
	}
	for _, f := range faces {
		file := f.file + "_" + f.face + ".ttf"
		out = append(out, source{
			from: path.Join("@expo-google-fonts", f.pkg, f.face, file), to: "font/" + file, pack: true,
		})
	}
	return append(out, licences...)
}
