// Package plant holds the hook by which a test can put a wrong number into a
// protected release, to see that the release stops. The folder is internal to
// stat, so that the only way in from outside is the test package
// stat/disclosure/disclosuretest. It knows nothing of tables.
package plant

// Cell returns a copy of a disclosure.Release in which one cell of one table
// shows another number, and whether there is such a cell. Package disclosure
// sets it.
var Cell func(release any, table string, codes []string, value int) (any, bool)
