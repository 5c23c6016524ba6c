// Package exchange knows the files in which agencies send returns and get them
// back: CSV and XLSX, their encodings and dialects, the headings in bokmål,
// nynorsk and English, and the limits that keep a hostile file harmless. It
// streams rows as text under canonical headings.
//
// It does not know whether a row is right, which is for package register and
// package justice to say, nor where a row goes, nor the words of a message: it
// gives keys, and package lang has their texts.
package exchange
