package store

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"verdig/register"
)

// tampered returns the findings of Verify after somebody with the keys, but
// not the program, ran statements on a copy of the database. Every statement
// must really have changed something.
func tampered(t *testing.T, from *Store, statements ...string) []string {
	t.Helper()
	dir := crashed(t, from)
	way := opening{path: filepath.Join(dir, DatabaseFile), keys: from.keys, options: Options{}.withDefaults(), mode: "rw", size: 1}
	db, err := way.open("foreign_keys=OFF", "ignore_check_constraints=ON")
	if err != nil {
		t.Fatal(err)
	}
	for _, statement := range statements {
		result, err := db.Exec(statement)
		if err != nil {
			t.Fatalf("%s: %v", statement, err)
		}
		if n, _ := result.RowsAffected(); n == 0 {
			t.Fatalf("%s changed nothing", statement)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return findings(t, dir)
}

func findings(t *testing.T, dir string) []string {
	t.Helper()
	s := reopened(t, dir, Options{})
	defer func() { _ = s.Close() }()
	r, err := s.Verify(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, f := range r.Findings {
		words = append(words, f.Area+" "+f.Fault)
	}
	return words
}

func fullStore(t *testing.T) *Store {
	t.Helper()
	s := newStore(t, Options{})
	ctx := context.Background()
	if err := s.Update(ctx, testNote, func(tx *Tx) error { return fillEverything(ctx, tx) }); err != nil {
		t.Fatal(err)
	}
	if err := s.submit(&job{ctx: ctx, alone: true, task: func() error { return s.checkpointNow() }}, nil); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestVerifyFindsEveryChangedRow(t *testing.T) {
	s := fullStore(t)
	for _, c := range []struct{ statement, want string }{
		{`UPDATE notification_version SET sex = 'male' WHERE version = 2`, "notification_version content"},
		{`UPDATE notification_version SET exploitation = '[]' WHERE version = 2`, "notification_version content"},
		{`UPDATE notification_version SET exploitation = 'not a list' WHERE version = 2`, "notification_version content"},
		{`UPDATE notification_version SET identified_on = '2016-13-77' WHERE version = 2`, "notification_version content"},
		{`UPDATE notification SET agency = 'pu' WHERE reference = 'R-000003'`, "notification_version content"},
		{`UPDATE identity SET sealed = CAST(substr(sealed, 1, 60) || x'00' || substr(sealed, 62) AS BLOB) WHERE version = 2`, "notification_version content"},
		{`UPDATE identity SET sealed = (SELECT o.sealed FROM identity o WHERE o.id = identity.id AND o.version = 1) WHERE version = 2`, "notification_version content"},
		{`UPDATE identity SET sealed = (SELECT o.sealed FROM identity o WHERE o.id <> identity.id LIMIT 1) WHERE version = 2`, "notification_version content"},
		{`UPDATE narrative SET sealed = x'00'`, "notification_version content"},
		{`UPDATE narrative SET salt = x'00'`, "notification_version content"},
		{`UPDATE notification_version SET narrated = 0 WHERE narrated = 1`, "notification_version content"},
		{`UPDATE data_key SET sealed = (SELECT o.sealed FROM data_key o WHERE o.object <> data_key.object AND o.compartment = data_key.compartment LIMIT 1)
			WHERE compartment = 'identity'`, "notification_version content"},
		{`UPDATE data_key SET sealed = (SELECT o.sealed FROM data_key o WHERE o.object = data_key.object AND o.compartment <> data_key.compartment)
			WHERE object IN (SELECT id FROM narrative) AND compartment = 'narrative'`, "notification_version content"},
		{`UPDATE identity SET salt = x'00112233445566778899aabbccddeeff' WHERE version = 2`, "notification_version content"},
		{`UPDATE encoding SET sealed = CAST(substr(sealed, 1, 40) || x'00' || substr(sealed, 42) AS BLOB)`, "notification_version content"},
		{`UPDATE encoding SET salt = x'00112233445566778899aabbccddeeff'`, "notification_version content"},
		{`UPDATE encoding SET salt = x'00'`, "notification_version content"},
		{`UPDATE notification_version SET encoding_key = '' WHERE encoding_key <> ''`, "notification_version content"},
		{`UPDATE notification_version SET encoding_key = 'ffffffffffff' WHERE encoding_key <> ''`, "notification_version content"},
		{`INSERT INTO encoding SELECT id, version, salt, sealed FROM identity WHERE version = 2`, "notification_version content"},
		{`UPDATE notification_version SET audit_seq = 4 WHERE version = 2`, "notification_version other_object"},
		{`UPDATE notification_version SET audit_seq = 4000 WHERE version = 2`, "notification_version no_entry"},
		{`UPDATE return_status SET declaration = 'retracted'`, "return_status content"},
		{`UPDATE link_decision SET verdict = 'not_same'`, "link_decision content"},
		{`UPDATE link_decision SET rule = ''`, "link_decision content"},
		{`UPDATE link_decision SET evidence = replace(evidence, '7.25', '7.26')`, "link_decision content"},
		{`UPDATE link_decision SET settles = '["x"]' WHERE rule = ''`, "link_decision content"},
		{`UPDATE link_decision SET evidence = replace(evidence, '1.5', '2.5')`, "link_decision content"},
		{`UPDATE review_pair SET probability = 0.61`, "review_run content"},
		{`UPDATE review_pair SET value = 0`, "review_run content"},
		{`UPDATE review_pair SET decides = 7`, "review_run content"},
		{`UPDATE review_disagreement SET weight_bits = 2`, "review_run content"},
		{`UPDATE review_opinion SET verdict = 'not_same'`, "review_opinion content"},
		{`UPDATE review_opinion SET actor = 'user-9'`, "review_opinion content"},
		{`UPDATE review_opinion SET grounds = '[]'`, "review_opinion content"},
		{`UPDATE review_question SET agency = 'nav'`, "review_question content"},
		{`UPDATE review_reply SET answer = 'no'`, "review_reply content"},
		{`UPDATE review_reply SET reason = 'x'`, "review_reply content"},
		{`UPDATE review_run SET found = '2017-02-01T09:30:00.123457Z'`, "review_run content"},
		{`UPDATE criminal_case SET reference = 'C-2'`, "criminal_case content"},
		{`UPDATE police_report_version SET judgment_outcome = 'acquittal' WHERE court_instance = 'district'`, "police_report_version content"},
		{`UPDATE back_series SET value = '288'`, "back_series content"},
		{`UPDATE frozen SET digest = 'ab13'`, "frozen content"},
		{`UPDATE release SET digest = 'cd35'`, "release content"},
		{`UPDATE setting SET value = 'x' WHERE name = 'installation'`, "setting content"},
		{`UPDATE agency_key SET mode = 'off'`, "agency_key content"},
		{`UPDATE erasure SET ground = 'duty'`, "erasure content"},
		{`UPDATE erasure SET notifications = '[]'`, "erasure content"},
		{`UPDATE erasure_step SET actor = 'user-1'`, "erasure_step content"},
		{`UPDATE erasure_step SET reached = '[]' WHERE step = 'approve'`, "erasure_step content"},
		{`UPDATE erasure_step SET step = 'approve' WHERE step = 'reject'`, "erasure_step content"},
		{`UPDATE export SET recipient = 'x'`, "export content"},
		{`UPDATE export SET basis = 'oversight'`, "export content"},
		{`UPDATE export SET year = 2015`, "export content"},
		{`UPDATE export_decision SET step = 'approve' WHERE step = 'reject'`, "export_decision content"},
		{`UPDATE export_decision SET actor = 'user-9'`, "export_decision content"},
		{`UPDATE export_decision SET at = '2099-01-01T00:00:00.000000Z'`, "export_decision content"},
		{`UPDATE export_file SET digest = 'ab'`, "export_file content"},
		{`UPDATE service SET agency = 'udi'`, "service_version content"},
		{`UPDATE service_version SET pets = 'yes' WHERE version = 2`, "service_version content"},
		{`UPDATE service_version SET address_withheld = 0, address = 'Storgata 1' WHERE version = 2`, "service_version content"},
		{`UPDATE service_version SET regions = 'no list' WHERE version = 1`, "service_version content"},
		{`UPDATE service_version SET closed = 1 WHERE version = 2`, "service_version content"},
		{`UPDATE service_places SET free = 0 WHERE free = 3`, "service_places content"},
		{`UPDATE service_places SET day = '2017-02-02' WHERE free = 3`, "service_places content"},
		{`UPDATE judgment SET office = 'nav' WHERE event <> ''`, "judgment_version content"},
		{`UPDATE judgment SET event = 'event-8' WHERE event <> ''`, "judgment_version content"},
		{`UPDATE judgment_version SET final = 1 WHERE version = 2`, "judgment_version content"},
		{`UPDATE judgment_version SET prison = 30, suspended = 0 WHERE version = 2`, "judgment_version content"},
		{`UPDATE judgment_version SET summary = replace(summary, 'Tre', 'To') WHERE version = 2`, "judgment_version content"},
		{`UPDATE judgment_version SET summary = '["a"]' WHERE version = 2`, "judgment_version content"},
		{`UPDATE judgment_version SET withdrawn = '' WHERE version = 3`, "judgment_version content"},
		{`UPDATE judgment_word SET publish = 1, reason = '' WHERE version = 1`, "judgment_word content"},
		{`UPDATE judgment_word SET actor = 'user-1'`, "judgment_word content"},
		{`UPDATE attachment SET plan = 'x'`, "attachment content"},
		{`UPDATE attachment SET kind = 'pdf'`, "attachment content"},
		{`UPDATE attachment SET digest = 'x' WHERE id IN (SELECT attachment FROM attachment_withdrawal)`, "attachment content"},
		{`UPDATE attachment_content SET file = name`, "attachment content"},
		{`UPDATE attachment_content SET name = file`, "attachment content"},
		{`UPDATE attachment_content SET id = (SELECT attachment FROM attachment_withdrawal)`, "attachment_content spare"},
		{`UPDATE attachment_withdrawal SET reason = 'asked'`, "attachment_withdrawal content"},
		{`DELETE FROM attachment_content`, "attachment content"},
		{`DELETE FROM data_key WHERE compartment = 'attachment'`, "attachment content"},
		{`UPDATE notification_version SET narrated = 1 WHERE version = 2`, "notification_version undecided"},
		{`DELETE FROM narrative`, "notification_version undecided"},
		{`DELETE FROM identity`, "notification_version undecided"},
		{`DELETE FROM encoding`, "notification_version undecided"},
		{`DELETE FROM data_key WHERE compartment = 'narrative'`, "notification_version content"},
		{`DELETE FROM data_key WHERE compartment = 'identity'`, "notification_version content"},
		{`UPDATE data_key SET object = 'x' WHERE compartment = 'narrative' AND object = (SELECT min(object) FROM data_key WHERE compartment = 'narrative')`, "data_key key"},
		{`UPDATE data_key SET kek = 'x'`, "data_key key"},
		{`UPDATE agency SET from_year = 2008`, "agency content"},
		{`UPDATE actor SET role = 'administrator'`, "actor content"},
		{`UPDATE enrolment SET expires = '2099-01-01T00:00:00.000000Z'`, "enrolment content"},
		{`UPDATE break_glass SET owner = 'pu' WHERE id IN (SELECT id FROM break_glass_reason)`, "break_glass content"},
		{`UPDATE break_glass SET until = '2099-01-01T00:00:00.000000Z' WHERE id IN (SELECT id FROM break_glass_reason)`, "break_glass content"},
		{`UPDATE break_glass_reason SET text = 'x'`, "break_glass content"},
		{`UPDATE justice_event SET code = 'x' WHERE number = 2`, "justice_event content"},
		{`UPDATE justice_event SET case_id = 'x' WHERE number = 2`, "justice_event other_object"},
		{`UPDATE case_plan SET agency = 'x'`, "case_plan content"},
		{`UPDATE case_step SET kind = 'note' WHERE number = 3`, "case_step content"},
		{`UPDATE case_step SET told = 1 WHERE number = 3`, "case_step content"},
		{`UPDATE case_step SET told = 0 WHERE number = 1`, "case_text key"},
		{`UPDATE case_text SET sealed = x'00'`, "case_text key"},
		{`UPDATE case_text SET plan = 'x'`, "case_text key"},
		{`DELETE FROM case_text`, "case_text key"},
		{`DELETE FROM data_key WHERE compartment = 'case_note'`, "case_text key"},
		{`UPDATE case_party SET part = 'member'`, "case_party content"},
		{`UPDATE case_word SET rung = 'leader'`, "case_word content"},
		{`UPDATE case_word SET due = '2030-01-01T00:00:00.000000Z'`, "case_word content"},
		{`UPDATE calendar_feed SET token_hash = x'01'`, "calendar_feed content"},
		{`UPDATE calendar_feed SET revoked = ''`, "calendar_feed content"},
		{`DELETE FROM case_party WHERE part = 'member'`, "case_party content"},
		{`UPDATE break_glass_review SET verdict = 'not_justified'`, "break_glass_review content"},
		{`UPDATE notice SET agency = 'nav' WHERE agency <> ''`, "notice content"},
		{`UPDATE assignment SET until = '2099-01-01T00:00:00.000000Z'`, "assignment content"},
		{`UPDATE audit_entry SET actor = 'user-2' WHERE seq = 7`, "audit changed"},
		{`UPDATE audit_entry SET at = 'noon' WHERE seq = 7`, "audit broken"},
		{`UPDATE audit_entry SET commitment = x'00' WHERE seq = 7`, "audit broken"},
		{`UPDATE audit_hash SET hashes = CAST(x'00' || substr(hashes, 2) AS BLOB)`, "audit changed"},
		{`UPDATE audit_cosignature SET line = replace(line, 'w1 ', 'w1 A')`, "audit_cosignature bad_signature"},
		{`UPDATE audit_cosignature SET line = replace(line, 'w1 ', 'w1 A')`, "audit_cosignature content"},
		{`UPDATE audit_cosignature SET witness = 'w2'`, "audit_cosignature other_object"},
		{`DELETE FROM audit_checkpoint WHERE size < 10`, "checkpoint deleted"},
		{`UPDATE audit_checkpoint SET note = replace(note, char(10) || '4', char(10) || '3') WHERE size < 10`, "checkpoint bad_signature"},
	} {
		if got := tampered(t, s, c.statement); !slices.Contains(got, c.want) {
			t.Errorf("%s: found %v, want %q", c.statement, got, c.want)
		}
	}
}

func TestVerifyFindsEveryDeletedRow(t *testing.T) {
	s := fullStore(t)
	for table, want := range map[string]string{
		"notification_version": "notification no_row", "return_status": "declaration no_row", "link_decision": "link no_row",
		"review_run": "review_pairs no_row", "review_pair": "review_run content", "review_disagreement": "review_run content",
		"review_opinion": "opinion no_row", "review_question": "question no_row", "review_reply": "reply no_row", "criminal_case": "case no_row",
		"police_report_version": "report no_row", "back_series": "back_series no_row", "frozen": "frozen no_row",
		"release": "release no_row", "setting": "setting no_row", "agency": "agency no_row", "actor": "actor no_row",
		"justice_event": "justice_event no_row",
		"case_plan":     "plan no_row", "case_step": "plan_step no_row", "case_text": "case_text key", "case_party": "case_party content",
		"case_word": "plan_word no_row", "calendar_feed": "calendar_feed no_row",
		"break_glass": "exception no_row", "break_glass_review": "exception_review no_row", "notice": "notice no_row", "assignment": "assignment no_row",
		"agency_key": "agency_key no_row", "erasure": "erasure no_row", "erasure_step": "erasure_step no_row",
		"service": "service no_row", "service_version": "service no_row", "service_places": "service_places no_row",
		"judgment": "judgment no_row", "judgment_version": "judgment no_row", "judgment_word": "judgment_word no_row",
		"attachment": "attachment no_row", "attachment_withdrawal": "attachment_withdrawal no_row",
		"enrolment": "enrolment no_row", "audit_cosignature": "cosignature no_row", "audit_entry": "audit missing", "audit_hash": "audit missing", "notification": "notification no_row",
	} {
		if got := tampered(t, s, "DELETE FROM "+table); !slices.Contains(got, want) {
			t.Errorf("%s emptied: found %v, want %q", table, got, want)
		}
	}
}

func TestVerifyFindsAddedAndMovedRows(t *testing.T) {
	s := fullStore(t)
	for name, c := range map[string]struct {
		statements []string
		want       string
	}{
		"a link that nobody decided": {[]string{`INSERT INTO link_decision SELECT 1000, 'x', a, b, 'not_same', '', actor, at, reason, 0, 0, '[]', '', salt, '[]' FROM link_decision LIMIT 1`},
			"link_decision no_entry"},
		"a row twice": {[]string{`INSERT INTO return_status SELECT 'x', agency, year, declaration, received, audit_seq, salt FROM return_status`},
			"return_status other_object"},
		"two entries exchanged": {[]string{`UPDATE audit_entry SET seq = -1 WHERE seq = 6`, `UPDATE audit_entry SET seq = 6 WHERE seq = 8`,
			`UPDATE audit_entry SET seq = 8 WHERE seq = -1`}, "audit changed"},
		"the last entries cut off": {[]string{`DELETE FROM audit_entry WHERE seq >= 20`}, "audit missing"},
		"the setting of an earlier time": {[]string{`UPDATE agency SET from_year = 2006, audit_seq = audit_seq - 1,
			salt = x'00'`}, "agency content"},
		"an entry more": {[]string{`INSERT INTO audit_entry SELECT seq + 1, at, actor, role, agency, action, kind, object, purpose, x'' FROM audit_entry ORDER BY seq DESC LIMIT 1`},
			"audit missing"},
		"a broken reference": {[]string{`UPDATE notification_version SET id = 'x' WHERE version = 2`, `DELETE FROM identity WHERE version = 2`},
			"foreign_key no_row"},
	} {
		if got := tampered(t, s, c.statements...); !slices.Contains(got, c.want) {
			t.Errorf("%s: found %v, want %q", name, got, c.want)
		}
	}
}

// A database that is set back as a whole, with entries, hashes and checkpoints
// that fit each other, is found by the file of checkpoints beside it.
func TestVerifyFindsADatabaseSetBack(t *testing.T) {
	s := fullStore(t)
	old := crashed(t, s)
	ctx := context.Background()
	for range 2 {
		if err := receiveOne(s, 100); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.submit(&job{ctx: ctx, alone: true, task: func() error { return s.checkpointNow() }}, nil); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(filepath.Join(s.Dir(), CheckpointFile))
	if err != nil {
		t.Fatal(err)
	}
	if got := findings(t, old); len(got) != 0 {
		t.Fatalf("the old state by itself: %v", got)
	}
	if err := os.WriteFile(filepath.Join(old, CheckpointFile), b, 0o600); err != nil {
		t.Fatal(err)
	}
	if got := findings(t, old); !slices.Contains(got, "audit truncated") {
		t.Errorf("found %v", got)
	}
}

func TestVerifyToleratesATornLineInTheCheckpointFile(t *testing.T) {
	s := fullStore(t)
	f, err := os.OpenFile(filepath.Join(s.Dir(), CheckpointFile), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = fmt.Fprintf(f, "%s\n12", s.keys.Verifier().Name())
	_ = f.Close()
	r := mustVerify(t, s)
	if r.Unreadable != 1 {
		t.Errorf("%d pieces are unreadable, want 1", r.Unreadable)
	}
}

func TestVerifyFindsDamagedPages(t *testing.T) {
	s := fullStore(t)
	if err := s.truncateLog(); err != nil {
		t.Fatal(err)
	}
	dir := crashed(t, s)
	name := filepath.Join(dir, DatabaseFile)
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for page := 1; page < len(b)/4096; page++ {
		changed := slices.Clone(b)
		changed[page*4096+100] ^= 1
		if err := os.WriteFile(name, changed, 0o600); err != nil {
			t.Fatal(err)
		}
		_ = os.Remove(name + "-wal")
		_ = os.Remove(name + "-shm")
		if damageIsSeen(t, dir) {
			found++
		} else {
			t.Errorf("one bit changed in page %d is not seen", page+1)
		}
	}
	if found < 10 {
		t.Errorf("only %d pages were damaged", found)
	}
}

// damageIsSeen reports whether opening or verifying finds anything wrong.
func damageIsSeen(t *testing.T, dir string) bool {
	t.Helper()
	ctx := context.Background()
	s, err := Open(ctx, dir, Options{OnFatal: func(error) {}})
	if err != nil {
		return true
	}
	defer func() { _ = s.Close() }()
	r, err := s.Verify(ctx)
	return err != nil || !r.OK()
}

func TestFindingsHoldNoPersonalData(t *testing.T) {
	s := fullStore(t)
	dir := crashed(t, s)
	db, err := opening{path: filepath.Join(dir, DatabaseFile), keys: s.keys, options: Options{}.withDefaults(), mode: "rw", size: 1}.open()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec(`UPDATE identity SET sealed = CAST('CanaryFamily CanaryBirth' AS BLOB)`); err != nil {
		t.Fatal(err)
	}
	_ = db.Close()
	reopenedStore := reopened(t, dir, Options{})
	defer func() { _ = reopenedStore.Close() }()
	r, err := reopenedStore.Verify(context.Background())
	if text := fmt.Sprintf("%+v %v", r, err); strings.Contains(text, "Canary") || r.OK() {
		t.Errorf("report: %s", text)
	}
}

// An encoding, an identity or a narrative that is gone makes the commitment say
// nothing; that no erasure names it is found.
func TestContentIsNotErasedInSilence(t *testing.T) {
	for _, table := range []string{"encoding", "identity", "narrative"} {
		s := newStore(t, Options{})
		ctx := context.Background()
		n := aNotification(1)
		n.Identity.Encoding = anEncoding
		n.Narrative.Story = "Told."
		receive(t, s, aNotification(0), n)
		err := s.Update(ctx, testNote, func(tx *Tx) error {
			return tx.exec(ctx, "DELETE FROM "+table+" WHERE id IN (SELECT id FROM encoding)")
		})
		if err != nil {
			t.Fatal(err)
		}
		r, err := s.Verify(ctx)
		if err != nil || r.Erased != 1 || len(r.Findings) != 1 || r.Findings[0].Fault != FaultUndecided {
			t.Errorf("%s: %d erased, found %v, %v", table, r.Erased, r.Findings, err)
		}
		err = s.View(ctx, testNote, func(tx *Tx) error {
			return tx.EachNotification(ctx, Selection{Identity: true, Encoding: true}, func(n register.Notification) error {
				if n.Reference == "R-000001" && (n.Identity.Encoding == "") != (table == "encoding") {
					t.Errorf("%s: an encoding is %t", table, n.Identity.Encoding != "")
				}
				return nil
			})
		})
		if err != nil {
			t.Error(err)
		}
	}
}

// Encodings are read where they are asked for, and nowhere else.
func TestEncodingsAreReadOnDemand(t *testing.T) {
	s := newStore(t, Options{})
	ctx := context.Background()
	n := aNotification(1)
	n.Identity.Encoding = anEncoding
	ids, _ := receive(t, s, n)
	for selection, want := range map[Selection]string{{}: "", {Identity: true}: "", {Encoding: true}: "", {Identity: true, Encoding: true}: anEncoding} {
		err := s.View(ctx, testNote, func(tx *Tx) error {
			who, err := tx.Identities(ctx, ids...)
			if err != nil || who[ids[0]].Encoding != "" {
				t.Errorf("%+v, %v", who, err)
			}
			return tx.EachNotification(ctx, selection, func(n register.Notification) error {
				if n.Identity.Encoding != want {
					t.Errorf("%+v gives %q", selection, n.Identity.Encoding)
				}
				return nil
			})
		})
		if err != nil {
			t.Error(err)
		}
	}
}
