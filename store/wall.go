package store

import (
	"strings"

	"github.com/ncruces/go-sqlite3"

	"verdig/access"
)

// room says in which compartments a table stands.
type room struct {
	in       string // compartments, separated by spaces: a role that sees one of them may read the table; "" means everybody at the desk
	secret   string // columns that nobody at the desk reads, besides salt
	also     string // further compartments that may read
	passages string // these columns, and no others
}

// rooms is the wall in the engine: the compartment of every table. A test holds
// it against the schema, so that a table which is not named here fails the
// build; name a new table on one line, and with it the columns that are secret
// even from those who may read the rest (hashes, tokens, what proves who
// somebody is). Columns named salt are secret everywhere and need no mention.
// Nobody at the desk sees the compartment keyring: a table that the program
// alone reads stands there.
var rooms = map[string]room{
	"goose_db_version": {},
	"setting":          {}, // nothing secret is kept in one
	"agency":           {}, // which agencies there are

	// Who sees returns sees who returned for which year, and when; nothing of
	// what was said. Who sees notifications sees for which years there are any.
	"notification":         {in: "notification", also: "return", passages: "id agency year"},
	"notification_version": {in: "notification", also: "return", passages: "id version received"},
	"return_status":        {in: "return", also: "notification", passages: "agency year declaration audit_seq"},
	"notification_detail":  {in: "notification"},
	"withdrawal":           {in: "notification", also: "return", passages: "id notification version undoes audit_seq"},
	"reminder":             {in: "return"},

	"identity":  {in: "identity"},
	"encoding":  {in: "identity"},
	"narrative": {in: "narrative"},

	// Wrapped keys open nothing without the ring of their compartment, which a
	// transaction is handed by the wall of keys.
	"data_key":        {in: "identity narrative draft case case_note attachment account"},
	"compartment_key": {in: "identity narrative draft case case_note attachment account"},
	"agency_key":      {in: "identity setting account"},
	"erasure":         {in: "notification"},
	"erasure_step":    {in: "notification"},
	"export":          {in: "notification"},
	"export_decision": {in: "notification"},
	"export_file":     {in: "notification"},

	"attachment":            {in: "attachment"},
	"attachment_content":    {in: "attachment"},
	"attachment_withdrawal": {in: "attachment"},

	"draft":   {in: "draft"},
	"upload":  {in: "draft"},
	"once":    {in: "draft"},
	"receipt": {in: "notification"},

	"link_decision":       {in: "link"},
	"review_run":          {in: "link"},
	"review_pair":         {in: "link"},
	"review_opinion":      {in: "link"},
	"review_question":     {in: "link"},
	"review_reply":        {in: "link"},
	"review_disagreement": {in: "link"},
	"assignment":          {in: "link"},

	"case_plan":       {in: "case"},
	"case_step":       {in: "case"},
	"case_party":      {in: "case"},
	"case_text":       {in: "case_note"},
	"case_word":       {in: "case"},
	"service":         {in: "service"},
	"service_version": {in: "service"},
	"service_places":  {in: "service"},

	"criminal_case":         {in: "justice"},
	"police_report":         {in: "justice"},
	"justice_event":         {in: "justice"},
	"police_report_version": {in: "justice"},

	"judgment":         {in: "judgment"},
	"judgment_version": {in: "judgment"},
	"judgment_word":    {in: "judgment"},

	"back_series": {in: "statistics"},
	"frozen":      {in: "statistics"},
	"release":     {in: "statistics"},

	"audit_entry":       {in: "audit", also: "return", passages: "seq at"}, // when the register began
	"audit_hash":        {in: "audit"},
	"audit_checkpoint":  {in: "audit"},
	"audit_cosignature": {in: "audit"},

	"break_glass":        {in: "exception"},
	"break_glass_reason": {in: "exception"},
	"break_glass_review": {in: "exception"},
	"notice":             {},
	"notice_read":        {},

	"actor":     {in: "account"},
	"enrolment": {in: "account", secret: "token_hash"},

	"account":          {in: "account"}, // the names stand sealed
	"credential":       {in: "account", secret: "sealed lookup"},
	"invitation":       {in: "account", secret: "token_hash"},
	"account_proposal": {in: "account"},
	"machine_client":   {in: "account"},
	"session":          {in: "account", secret: "token_hash"},
	"machine_token":    {in: "account", secret: "token_hash"},
	"calendar_feed":    {in: "account", secret: "token_hash"},
	"spent":            {in: "account", secret: "what"},
	"sign_in_failure":  {in: "account", secret: "who"},
}

// columns are the columns of one table that a role may read.
type columns struct {
	all  bool            // but those in named
	some map[string]bool // with all, the exceptions; otherwise all that may be read
}

func (c columns) allow(column string) bool { return c.all != c.some[column] }

// allowed works out what the matrix lets a role read.
func allowed(m *access.Matrix, role access.Role) map[string]columns {
	sees := func(compartments string) bool {
		for c := range strings.FieldsSeq(compartments) {
			if m.Sees(role, access.Compartment(c)) {
				return true
			}
		}
		return false
	}
	named := func(names ...string) map[string]bool {
		set := make(map[string]bool)
		for _, n := range names {
			set[n] = true
		}
		return set
	}
	out := make(map[string]columns)
	for table, r := range rooms {
		switch {
		case r.in == "" || sees(r.in):
			out[table] = columns{all: true, some: named(append(strings.Fields(r.secret), "salt")...)}
		case sees(r.also):
			// A statement that only counts rows reads the column "".
			out[table] = columns{some: named(append(strings.Fields(r.passages), "")...)}
		}
	}
	return out
}

// guardRole lets a connection read what the role may touch, and do nothing
// else, whatever the SQL says.
func guardRole(m *access.Matrix, role access.Role) guard {
	tables := allowed(m, role)
	return func(action sqlite3.AuthorizerActionCode, name, column, _, _ string) sqlite3.AuthorizerReturnCode {
		switch action {
		case sqlite3.AUTH_SELECT, sqlite3.AUTH_TRANSACTION, sqlite3.AUTH_RECURSIVE:
			return sqlite3.AUTH_OK
		case sqlite3.AUTH_FUNCTION:
			if column != "load_extension" { // the name of a function stands here
				return sqlite3.AUTH_OK
			}
		case sqlite3.AUTH_READ:
			if c, ok := tables[name]; ok && c.allow(column) {
				return sqlite3.AUTH_OK
			}
		}
		return sqlite3.AUTH_DENY
	}
}
