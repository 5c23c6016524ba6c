package store

import (
	"database/sql"
	"encoding/json"
	"strings"
	"time"

	"verdig/audit"
	"verdig/codelist"
	"verdig/register"
)

// notificationScan reads rows of factColumns and, where wanted,
// identityColumns and encodingColumns. It keeps its buffers between rows.
type notificationScan struct {
	id, agency, reference string
	received              string
	days                  [4]string // identified, from, to, status
	lists                 [7]string // citizenship, exploitation, means, recruitment, country, offered, accepted
	tx                    *Tx
	sealed                sealedRow
	detail                *detailScan // nil where the detail is not read
	n                     register.Notification
	into                  []any
}

func newNotificationScan(tx *Tx, identity, encoding bool) *notificationScan {
	s := &notificationScan{tx: tx}
	f := &s.n.Facts
	s.into = []any{
		&s.id, &s.agency, &s.n.Year, &s.reference, &s.n.Version, &s.received,
		&f.BirthYear, &f.BirthBasis, &f.PresumedMinor, &f.Sex, &s.lists[0],
		&s.days[0], &s.days[1], &s.days[2], &f.Status, &f.StatusBody, &s.days[3],
		&s.lists[1], &s.lists[2], &s.lists[3], &s.lists[4], &s.lists[5], &s.lists[6], &f.Permit,
	}
	if identity {
		s.into = append(s.into, &s.sealed.identity, &s.sealed.key)
	}
	if identity && encoding {
		s.into = append(s.into, &s.sealed.encoding)
	}
	return s
}

// withDetail makes it read detailColumns behind the others.
func (s *notificationScan) withDetail() *notificationScan {
	s.detail = &detailScan{}
	s.into = append(s.into, s.detail.into()...)
	return s
}

// next scans the present row.
func (s *notificationScan) next(rows *sql.Rows) (register.Notification, error) {
	if err := rows.Scan(s.into...); err != nil {
		return register.Notification{}, err
	}
	s.n.ID, s.n.Agency, s.n.Reference = register.NotificationID(s.id), s.agency, s.reference
	var err error
	if s.n.Received, err = audit.ParseTime(s.received); err != nil {
		return register.Notification{}, notKept("notification_version", "received", err)
	}
	f := &s.n.Facts
	for i, day := range []*codelist.Day{&f.IdentifiedOn, &f.From, &f.To, &f.StatusOn} {
		if *day, err = codelist.ParseDay(s.days[i]); err != nil {
			return register.Notification{}, notKept("notification_version", "a day", err)
		}
	}
	for i, list := range []*[]string{
		&f.Citizenship, &f.Exploitation, &f.Means, &f.Recruitment, &f.ExploitationCountry, &f.Offered, &f.Accepted,
	} {
		if *list, err = parseList(s.lists[i]); err != nil {
			return register.Notification{}, notKept("notification_version", "a list", err)
		}
	}
	if s.detail != nil {
		if err := s.detail.read(&s.n.Facts.Detail); err != nil {
			return register.Notification{}, err
		}
	}
	if err := s.tx.open(&s.sealed, &s.n); err != nil {
		return register.Notification{}, err
	}
	return s.n, nil
}

// listText writes a list of codes as a JSON array of strings.
func listText(list []string) string {
	if len(list) == 0 {
		return "[]"
	}
	for _, s := range list {
		if strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r == '"' || r == '\\' || r > '~' }) {
			b, _ := json.Marshal(list) // of strings: cannot fail
			return string(b)
		}
	}
	return `["` + strings.Join(list, `","`) + `"]`
}

// parseList reads what listText wrote. Codes need no unescaping, so the common
// case is a split.
func parseList(s string) ([]string, error) {
	if s == "[]" {
		return nil, nil
	}
	inner, ok := strings.CutPrefix(s, `["`)
	inner, ok2 := strings.CutSuffix(inner, `"]`)
	if ok && ok2 && !strings.Contains(inner, `\`) {
		return strings.Split(inner, `","`), nil
	}
	var list []string
	err := json.Unmarshal([]byte(s), &list)
	return list, err
}

// evidenceText writes the evidence of a link as JSON.
func evidenceText(evidence []register.FieldEvidence) string {
	if len(evidence) == 0 {
		return "[]"
	}
	b, _ := json.Marshal(evidence) // of finite numbers, see checkEvidence
	return string(b)
}

func parseEvidence(s string) ([]register.FieldEvidence, error) {
	if s == "[]" {
		return nil, nil
	}
	var evidence []register.FieldEvidence
	err := json.Unmarshal([]byte(s), &evidence)
	return evidence, err
}

// moment reads a stored moment; "" is the zero time.
func moment(table, column, s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	t, err := audit.ParseTime(s)
	if err != nil {
		return t, notKept(table, column, err)
	}
	return t, nil
}

// momentText writes a moment; the zero time is "".
func momentText(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return audit.FormatTime(t)
}
