package scrub

import "strings"

// The content types of main documents that are taken: no template, and none
// with macros.
const (
	wordMain  = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
	excelMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
)

// partKind is how the parts of one relation are made anew.
type partKind struct {
	base, ending string
	single       bool // there is one as a rule, and its name has no number
	named        bool // the part that it belongs to names it by its id
	contentType  string
	rules        *rules // nil for a picture
}

// rules say what becomes of the elements and attributes of a part, by their
// names without prefix.
type rules struct {
	only     map[string]bool // of the elements right under the root, these stay
	drop     map[string]bool // elements that go with all they hold
	unwrap   map[string]bool // elements that go, and what they hold stays
	refuse   map[string]string
	bare     map[string]bool // attributes that go
	blank    map[string]bool // attributes that the standard demands and that become empty
	nameless map[string]bool // elements whose name becomes empty
	fields   bool            // fields of Word become the text that they show
	values   bool            // cells keep their values and lose their formulas
	authors  bool            // the text of the element author goes
}

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

// What goes everywhere: extensions, links to elsewhere, names of files that
// pictures had, ids by which copies and editors are known again.
const (
	dropEverywhere = `extLst hlinkClick hlinkHover hlinkMouseOver absPath revisionPtr creationId`
	bareEverywhere = `tooltip paraId textId durableId userId providerId dateUtc date docLocation tgtFrame descr title src href althref relid macro textlink uid gfxdata`
)

var wordRules = &rules{
	drop: set(dropEverywhere + ` del moveFrom rPrChange pPrChange sectPrChange tblPrChange tblGridChange tcPrChange trPrChange tblPrExChange
		numberingChange cellIns cellDel cellMerge moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd
		customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd
		customXmlMoveToRangeStart customXmlMoveToRangeEnd permStart permEnd proofErr fldChar instrText delInstrText delText smartTagPr customXmlPr
		dataBinding embedRegular embedBold embedItalic embedBoldItalic printerSettings`),
	unwrap:   set(`ins moveTo smartTag fldSimple customXml`),
	refuse:   map[string]string{"altChunk": "embedded", "OLEObject": "embedded", "control": "embedded", "subDoc": "external"},
	bare:     set(bareEverywhere),
	blank:    set(`author initials`),
	nameless: set(`docPr cNvPr`),
	fields:   true,
}

// settingsRules keep what changes how a document looks.
var settingsRules = func() *rules {
	r := *wordRules
	r.only = set(`zoom evenAndOddHeaders mirrorMargins gutterAtTop defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps
		bookFoldPrinting characterSpacingControl footnotePr endnotePr compat mathPr themeFontLang clrSchemeMapping decimalSymbol listSeparator
		displayBackgroundShape noLineBreaksAfter noLineBreaksBefore`)
	return &r
}()

var excelRules = &rules{
	drop: set(dropEverywhere + ` hyperlinks dataValidations customSheetViews customWorkbookViews definedNames pivotCaches fileSharing workbookProtection
		sheetProtection protectedRanges scenarios webPublishing webPublishItems webPublishObjects fileRecoveryPr fileVersion smartTags smartTagPr smartTagTypes customProperties cellWatches
		calculatedColumnFormula totalsRowFormula customPr functionGroups phoneticPr AlternateContent sortState`),
	refuse: map[string]string{"oleObjects": "embedded", "controls": "embedded", "externalReferences": "external", "oleSize": "embedded", "ddeLink": "external",
		"FmlaMacro": "macros", "FmlaLink": "macros", "graphicFrame": "part"},
	bare:     set(bareEverywhere + ` cm vm codeName`),
	nameless: set(`cNvPr`),
	authors:  true,
}

var sheetRules = func() *rules {
	r := *excelRules
	r.values = true
	return &r
}()

const (
	wordType  = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml."
	themeType = "application/vnd.openxmlformats-officedocument.theme+xml"
)

// partKinds are the relations that are taken along, by the last word of their
// type.
var partKinds = map[Kind]map[string]partKind{
	DOCX: {
		"officeDocument": {base: "word/document", ending: ".xml", single: true, contentType: wordMain, rules: wordRules},
		"styles":         {base: "word/styles", ending: ".xml", single: true, contentType: wordType + "styles+xml", rules: wordRules},
		"settings":       {base: "word/settings", ending: ".xml", single: true, contentType: wordType + "settings+xml", rules: settingsRules},
		"fontTable":      {base: "word/fontTable", ending: ".xml", single: true, contentType: wordType + "fontTable+xml", rules: wordRules},
		"numbering":      {base: "word/numbering", ending: ".xml", single: true, contentType: wordType + "numbering+xml", rules: wordRules},
		"footnotes":      {base: "word/footnotes", ending: ".xml", single: true, contentType: wordType + "footnotes+xml", rules: wordRules},
		"endnotes":       {base: "word/endnotes", ending: ".xml", single: true, contentType: wordType + "endnotes+xml", rules: wordRules},
		"header":         {base: "word/header", ending: ".xml", named: true, contentType: wordType + "header+xml", rules: wordRules},
		"footer":         {base: "word/footer", ending: ".xml", named: true, contentType: wordType + "footer+xml", rules: wordRules},
		"comments":       {base: "word/comments", ending: ".xml", single: true, contentType: wordType + "comments+xml", rules: wordRules},
		"theme":          {base: "word/theme/theme", ending: ".xml", contentType: themeType, rules: wordRules},
		"image":          {base: "word/media/image", named: true},
	},
	XLSX: {
		"officeDocument": {base: "xl/workbook", ending: ".xml", single: true, contentType: excelMain, rules: excelRules},
		"worksheet":      {base: "xl/worksheets/sheet", ending: ".xml", named: true, contentType: excelType + "worksheet+xml", rules: sheetRules},
		"styles":         {base: "xl/styles", ending: ".xml", single: true, contentType: excelType + "styles+xml", rules: excelRules},
		"sharedStrings":  {base: "xl/sharedStrings", ending: ".xml", single: true, contentType: excelType + "sharedStrings+xml", rules: excelRules},
		"comments":       {base: "xl/comments", ending: ".xml", contentType: excelType + "comments+xml", rules: excelRules},
		"table":          {base: "xl/tables/table", ending: ".xml", named: true, contentType: excelType + "table+xml", rules: excelRules},
		"theme":          {base: "xl/theme/theme", ending: ".xml", contentType: themeType, rules: excelRules},
		"drawing":        {base: "xl/drawings/drawing", ending: ".xml", named: true, contentType: "application/vnd.openxmlformats-officedocument.drawing+xml", rules: excelRules},
		"vmlDrawing":     {base: "xl/drawings/vmlDrawing", ending: ".vml", named: true, contentType: "application/vnd.openxmlformats-officedocument.vmlDrawing", rules: excelRules},
		"image":          {base: "xl/media/image", named: true},
	},
}

// leftRelations are left behind: what they lead to is not shown, or says who
// worked on the document and with what.
var leftRelations = strings.Fields(`hyperlink attachedTemplate stylesWithEffects webSettings customXml customXmlProps glossaryDocument font printerSettings
	calcChain sheetMetadata person people commentsExtended commentsIds commentsExtensible threadedComment extended-properties core-properties
	custom-properties thumbnail pivotTable pivotCacheDefinition slicer slicerCache timeline timelineCache customProperty revisionHeaders usernames
	volatileDependencies documenttasks keyMapCustomizations attachedToolbars classificationlabels docMetadata origin rdRichValue rdRichValueStructure
	rdRichValueTypes richValueRel xmlMaps transitional`)

// The relations for which a document is refused.
var (
	outsideRelations = strings.Fields(`externalLink externalLinkPath queryTable connections frame recipientData mailMergeSource mailMergeHeaderSource subDocument`)
	macroRelations   = strings.Fields(`vbaProject wordVbaData xlMacrosheet xlIntlMacrosheet dialogsheet`)
	fileRelations    = strings.Fields(`oleObject package control aFChunk activeXControlBinary ctrlProp`)
)
