// Package people reads any CSV file of people for linkage: it finds out what
// each column holds, from its heading and its content, and makes a
// linkage.Record of each row. One file is to be deduplicated, two are to be
// linked.
//
// It knows headings in many languages and styles, dates in the usual orders,
// codes of sex and names of countries, and which columns must never be
// evidence: identifiers of rows, labels, keys of earlier linkage, the truth.
// It does not know how alike two records are, which is for package linkage to
// say, nor the words of a message: it gives keys, and package lang has their
// texts. How columns are guessed is described in doc/methods/match.md.
package people
