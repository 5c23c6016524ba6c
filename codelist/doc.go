// Package codelist knows the classifications of the house: their codes,
// versions, dates of validity, hierarchies, labels in three languages and
// crosswalks to other standards. They are data files, not code. It also knows
// calendar days. It does not know who uses a code, or why.
package codelist
