package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"verdig/access"
	"verdig/audit"
	"verdig/register"
)

// kinds of audited objects, as audit entries name them.
const (
	kindNotification = "notification" // object: id/version
	kindIdentity     = "identity"     // object: notification id, or what was selected
	kindNarrative    = "narrative"    // object: notification id
	kindDeclaration  = "declaration"
	kindDecision     = "link"
	kindPairs        = "review_pairs"
	kindCase         = "case"
	kindReport       = "report" // object: id/year/version
	kindSeries       = "back_series"
	kindFrozen       = "frozen"
	kindRelease      = "release"
	kindSetting      = "setting"
	kindAgency       = "agency"
	kindActor        = "actor"
	kindEnrolment    = "enrolment"
	kindAccount      = "account"
	kindCredential   = "credential"
	kindSession      = "session"
	kindInvitation   = "invitation"
	kindProposal     = "account_proposal"
	kindMachine      = "machine_client"
)

type agencyYear struct {
	agency string
	year   int
}

// LatestVersion implements register.Intake.
func (tx *Tx) LatestVersion(ctx context.Context, agency string, year int, reference string) (register.Latest, error) {
	var l register.Latest
	var s versionSalts
	var commitment []byte
	err := tx.one(ctx, `SELECT n.id, v.version, `+saltColumns+`, e.commitment
		FROM notification n
		JOIN notification_version v ON v.id = n.id
		JOIN audit_entry e ON e.seq = v.audit_seq
`+identityJoin+encodingJoin+narrativeJoin+`
		WHERE n.agency = ? AND n.year = ? AND n.reference = ?
		ORDER BY v.version DESC LIMIT 1`,
		[]any{agency, year, reference}, append(append([]any{&l.ID, &l.Version}, s.into()...), &commitment)...)
	if errors.Is(err, sql.ErrNoRows) {
		return register.Latest{}, nil
	}
	copy(l.Salt[:], s.whole())
	copy(l.Commitment[:], commitment)
	return l, err
}

// AddVersion implements register.Intake: it stores a version of a
// notification, its identity and narrative sealed in compartments of their own,
// and the audit entry "receive" with a commitment to content.
func (tx *Tx) AddVersion(ctx context.Context, n register.Notification, content []byte) error {
	c, err := tx.record(ctx, "receive", kindNotification, fmt.Sprintf("%s/%d", n.ID, n.Version), content)
	if err != nil {
		return err
	}
	if n.Version == 1 {
		err = tx.exec(ctx, `INSERT INTO notification (id, agency, year, reference) VALUES (?, ?, ?, ?)`,
			string(n.ID), n.Agency, n.Year, n.Reference)
		if err != nil {
			return err
		}
	}
	f := n.Facts
	err = tx.exec(ctx, `INSERT INTO notification_version
		(id, version, received, audit_seq, birth_year, birth_basis, presumed_minor, sex, citizenship,
		 identified_on, followed_from, followed_to, status, status_body, status_on,
		 exploitation, means, recruitment, country, offered, accepted, permit, encoding_key, narrated)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		string(n.ID), n.Version, audit.FormatTime(n.Received), c.seq, f.BirthYear, f.BirthBasis, f.PresumedMinor,
		f.Sex, listText(f.Citizenship), f.IdentifiedOn.String(), f.From.String(), f.To.String(),
		f.Status, f.StatusBody, f.StatusOn.String(), listText(f.Exploitation), listText(f.Means),
		listText(f.Recruitment), listText(f.ExploitationCountry), listText(f.Offered), listText(f.Accepted), f.Permit,
		n.Identity.EncodingKey(), !n.Narrative.Empty())
	if err != nil {
		return err
	}
	if err := tx.addDetail(ctx, n); err != nil {
		return err
	}
	if n.Version > 1 {
		err = tx.forgetCounts(ctx, n)
	} else if r := tx.returns[agencyYear{n.Agency, n.Year}]; r != nil {
		r.Notifications++
	}
	if err != nil {
		return err
	}
	return tx.addSealed(ctx, n, c.salt)
}

// HasNotification implements register.Ledger.
func (tx *Tx) HasNotification(ctx context.Context, id register.NotificationID) (bool, error) {
	var n int
	err := tx.one(ctx, `SELECT count(*) FROM notification WHERE id = ?`, []any{string(id)}, &n)
	return n > 0, err
}

// Selection says which notifications to read. The zero value selects all,
// without identities.
type Selection struct {
	UpTo     int    // last reporting year; 0 means no limit
	Year     int    // this reporting year only; 0 means all
	Agency   string // this agency only; "" means all
	Identity bool   // read the identities too: leaves an audit entry first
	Encoding bool   // with Identity: and the encodings
	Detail   bool   // read the detail too
}

func (s Selection) object() string {
	switch {
	case s.Agency != "" && s.Year != 0:
		return fmt.Sprintf("agency:%s/year:%d", s.Agency, s.Year)
	case s.Agency != "":
		return "agency:" + s.Agency
	case s.Year != 0:
		return fmt.Sprintf("year:%d", s.Year)
	case s.UpTo != 0:
		return fmt.Sprintf("up-to:%d", s.UpTo)
	}
	return "all"
}

// The columns of a notification in the order in which scanNotification reads
// them.
const (
	factColumns = `n.id, n.agency, n.year, n.reference, v.version, v.received,
		v.birth_year, v.birth_basis, v.presumed_minor, v.sex, v.citizenship,
		v.identified_on, v.followed_from, v.followed_to, v.status, v.status_body, v.status_on,
		v.exploitation, v.means, v.recruitment, v.country, v.offered, v.accepted, v.permit`
	identityColumns = `, coalesce(i.sealed, x''), coalesce(k.sealed, x'')`
	identityJoin    = ` LEFT JOIN identity i ON i.id = v.id AND i.version = v.version`
	keyJoin         = ` LEFT JOIN data_key k ON k.object = v.id AND k.compartment = 'identity'`
	latestVersions  = ` FROM notification n CROSS JOIN notification_version v
		ON v.id = n.id AND v.version = (SELECT max(x.version) FROM notification_version x WHERE x.id = n.id)`
	selected = ` WHERE (?1 = 0 OR n.year <= ?1) AND (?2 = 0 OR n.year = ?2) AND (?3 = '' OR n.agency = ?3) AND` + notWithdrawn + ` ORDER BY n.id`
)

// EachNotification calls fn with the current version of each selected
// notification, in the order of their ids, one at a time; those that are
// withdrawn are left out. Identity is empty unless selected, and where it has
// been erased; so is the detail unless selected. With identities it works in
// [Store.View] only. An error of fn ends the reading and comes back.
func (tx *Tx) EachNotification(ctx context.Context, s Selection, fn func(register.Notification) error) error {
	columns, joins := factColumns, latestVersions
	if s.Identity {
		if _, err := tx.ring(access.Identity); err != nil {
			return err
		}
		if err := tx.lookSelected(ctx, s); err != nil {
			return err
		}
		columns, joins = columns+identityColumns, joins+identityJoin+keyJoin
		if s.Encoding {
			columns, joins = columns+encodingColumns, joins+encodingJoin
		}
	}
	scan := newNotificationScan(tx, s.Identity, s.Encoding)
	if s.Detail {
		columns, joins = columns+detailColumns, joins+detailJoin
		scan.withDetail()
	}
	query := `SELECT ` + columns + joins + selected
	return tx.each(ctx, query, []any{s.UpTo, s.Year, s.Agency}, func(rows *sql.Rows) error {
		n, err := scan.next(rows)
		if err != nil {
			return err
		}
		return fn(n)
	})
}

// Notification returns the current version of one notification, without its
// identity; fault.NotFound where it is not held.
func (tx *Tx) Notification(ctx context.Context, id register.NotificationID) (register.Notification, error) {
	versions, err := tx.versions(ctx, id, ` ORDER BY v.version DESC LIMIT 1`)
	if err != nil {
		return register.Notification{}, err
	}
	if len(versions) == 0 {
		return register.Notification{}, notFound(sql.ErrNoRows, kindNotification)
	}
	return versions[0], nil
}

// Versions returns all versions of one notification, the first first, without
// identities; none where it is not held.
func (tx *Tx) Versions(ctx context.Context, id register.NotificationID) ([]register.Notification, error) {
	return tx.versions(ctx, id, ` ORDER BY v.version`)
}

func (tx *Tx) versions(ctx context.Context, id register.NotificationID, order string) ([]register.Notification, error) {
	var all []register.Notification
	scan := newNotificationScan(tx, false, false).withDetail()
	err := tx.each(ctx, `SELECT `+factColumns+detailColumns+` FROM notification n JOIN notification_version v ON v.id = n.id`+detailJoin+` WHERE n.id = ?`+order,
		[]any{string(id)}, func(rows *sql.Rows) error {
			n, err := scan.next(rows)
			all = append(all, n)
			return err
		})
	if err != nil {
		return nil, err
	}
	return all, tx.markWithdrawn(ctx, all)
}

// Identities returns the identities of the current versions of the named
// notifications; those that are not held or are erased are absent. An audit
// entry for each name is written first. It works in [Store.View] only.
func (tx *Tx) Identities(ctx context.Context, ids ...register.NotificationID) (map[register.NotificationID]register.Identity, error) {
	if _, err := tx.ring(access.Identity); err != nil {
		return nil, err
	}
	objects := make([]string, len(ids))
	for i, id := range ids {
		objects[i] = string(id)
	}
	if err := tx.look(ctx, kindIdentity, objects...); err != nil {
		return nil, err
	}
	found := make(map[register.NotificationID]register.Identity, len(ids))
	for _, id := range ids {
		n := register.Notification{ID: id}
		var r sealedRow
		err := tx.one(ctx, `SELECT i.version, i.sealed, coalesce(k.sealed, x'') FROM identity i
			LEFT JOIN data_key k ON k.object = i.id AND k.compartment = 'identity'
			WHERE i.id = ? ORDER BY i.version DESC LIMIT 1`,
			[]any{string(id)}, &n.Version, &r.identity, &r.key)
		if errors.Is(err, sql.ErrNoRows) {
			continue
		}
		if err != nil {
			return nil, err
		}
		if err := tx.open(&r, &n); err != nil {
			return nil, err
		}
		found[id] = n.Identity
	}
	return found, nil
}

// CountNotifications returns how many notifications (not versions) are held of
// reporting years up to and including upTo and are not withdrawn; 0 means of
// all years.
func (tx *Tx) CountNotifications(ctx context.Context, upTo int) (int, error) {
	var n int
	err := tx.one(ctx, `SELECT (SELECT count(*) FROM notification n WHERE ?1 = 0 OR n.year <= ?1)
		- (SELECT count(*)`+standingWithdrawals+` AND (?1 = 0 OR n.year <= ?1))`, []any{upTo}, &n)
	return n, err
}

// ReportingYears returns the years for which anything has been returned, in
// order.
func (tx *Tx) ReportingYears(ctx context.Context) ([]int, error) {
	var years []int
	err := tx.each(ctx, `SELECT year FROM notification UNION SELECT year FROM return_status ORDER BY 1`, nil,
		func(rows *sql.Rows) error {
			var y int
			err := rows.Scan(&y)
			years = append(years, y)
			return err
		})
	return years, err
}
