package act

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"verdig/access"
	"verdig/audit"
	"verdig/casework"
	"verdig/codelist"
	"verdig/register"
	"verdig/store"
)

// planted is a register in which every name and every narrative says whose it
// is, so that wherever one comes out it is known what was read.
type planted struct {
	*room
	ids   []register.NotificationID // of the plants, by number
	words []string                  // for parameters of kind string: ids of everything there is
	plan  casework.PlanID           // of udi's, whose members call the person by a plant
}

var plantAgencies = []string{"udi", "rosa", "pd-oslo"}

func newPlanted(t *testing.T) *planted {
	t.Helper()
	p := &planted{room: newRoom(t)}
	err := p.st.Update(ctx, p.note("import", "assess"), func(tx *store.Tx) error {
		for i, agency := range plantAgencies {
			n := register.Notification{
				Agency: agency, Year: 2026, Reference: "R-9", Received: p.clock.now,
				Identity:  register.Identity{Given: fmt.Sprintf("CanaryI%dx", i), Family: fmt.Sprintf("CanaryI%dx", i), Birth: codelist.PartialDay{Year: 1999, Month: 2, Day: 3}},
				Facts:     register.Facts{BirthYear: 1999, Sex: "female", From: codelist.MustDay(2026, 3, 1), Status: "possible"},
				Narrative: register.Narrative{Story: fmt.Sprintf("CanaryN%dx", i), Contact: fmt.Sprintf("CanaryN%dx", i)},
			}
			id, _, err := register.Receive(ctx, tx, register.Actor{ID: "test"}, n)
			if err != nil {
				return err
			}
			p.ids = append(p.ids, id)
			p.of[agency] = id
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	pair := p.putToReview("rosa", "udi")
	if _, err := p.desk.TakePair(ctx, p.as("somebody", access.Coordinator, "", access.Linking), pair); err != nil {
		t.Fatal(err)
	}
	_, err = p.desk.OpenEmergency(ctx, p.as("somebody", access.CaseWorker, "udi", access.Emergency), p.of["pd-oslo"], "life", "x")
	if err != nil {
		t.Fatal(err)
	}
	p.putAgencies()
	worker := p.as("somebody", access.CaseWorker, "udi", access.Protect)
	p.plan, err = p.desk.OpenPlan(ctx, worker, PlanStart{Notification: p.of["udi"], Reason: "concern", Basis: "own_tasks", Age: casework.Adult, Name: "CanaryT0x"})
	if err != nil {
		t.Fatal(err)
	}
	p.words = []string{"", string(p.plan), string(p.ids[0]), string(p.ids[1]), string(p.ids[2]), string(pair), "CanaryI0x", "rosa"}
	return p
}

// scopes are those of everybody who has any right for any purpose, and of
// nobody.
func (p *planted) scopes() []access.Scope {
	all := []access.Scope{{}}
	for _, role := range append(access.Roles, access.Operator) {
		agency := "udi"
		if role.National() {
			agency = ""
		}
		for _, purpose := range access.Purposes {
			if anyRight(p.desk.Matrix(), role, purpose) {
				all = append(all, p.as("somebody", role, agency, purpose))
			}
		}
	}
	return all
}

func anyRight(m *access.Matrix, role access.Role, purpose access.Purpose) bool {
	for _, c := range access.Compartments {
		for _, a := range access.Actions {
			if m.Reach(role, c, a, purpose) != access.None {
				return true
			}
		}
	}
	return false
}

// caller makes up arguments and keeps whatever comes out.
type caller struct {
	scope access.Scope
	word  string
	fill  bool // put the word into the fields of structures too
	now   time.Time
	out   strings.Builder
}

// value makes an argument of a type; ok is false for a type that it does not
// know how to make.
func (c *caller) value(t reflect.Type) (v reflect.Value, ok bool) {
	switch {
	case t == reflect.TypeFor[context.Context]():
		return reflect.ValueOf(ctx), true
	case t == reflect.TypeFor[access.Scope]():
		return reflect.ValueOf(c.scope), true
	case t == reflect.TypeFor[time.Time]():
		return reflect.ValueOf(c.now), true
	case t == reflect.TypeFor[io.Writer]():
		return reflect.ValueOf(&c.out), true
	case t == reflect.TypeFor[io.ReaderAt]() || t == reflect.TypeFor[io.Reader]():
		return reflect.ValueOf(bytes.NewReader([]byte("year,reference\n"))), true
	}
	switch t.Kind() {
	case reflect.String:
		return reflect.ValueOf(c.word).Convert(t), true
	case reflect.Bool:
		return reflect.ValueOf(c.fill).Convert(t), true
	case reflect.Int, reflect.Int64:
		return reflect.ValueOf(2026).Convert(t), true
	case reflect.Func:
		return reflect.MakeFunc(t, func(args []reflect.Value) []reflect.Value {
			for _, a := range args {
				c.take(a, 0)
			}
			results := make([]reflect.Value, t.NumOut())
			for i := range results {
				results[i] = reflect.Zero(t.Out(i))
			}
			return results
		}), true
	case reflect.Slice:
		e, ok := c.value(t.Elem())
		if !ok {
			return reflect.Zero(t), true
		}
		return reflect.Append(reflect.MakeSlice(t, 0, 1), e), true
	case reflect.Struct:
		v := reflect.New(t).Elem()
		for i := range t.NumField() {
			if f := t.Field(i); c.fill && f.IsExported() {
				if x, ok := c.value(f.Type); ok {
					v.Field(i).Set(x)
				}
			}
		}
		return v, true
	case reflect.Interface:
		return reflect.Value{}, false
	}
	return reflect.Zero(t), true
}

// take writes down every text within a value.
func (c *caller) take(v reflect.Value, depth int) {
	if !v.IsValid() || depth > 12 {
		return
	}
	switch v.Kind() {
	case reflect.String:
		c.out.WriteString(v.String() + "\n")
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			c.take(v.Elem(), depth+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			c.take(v.Field(i), depth+1)
		}
	case reflect.Slice, reflect.Array:
		if v.Type().Elem().Kind() == reflect.Uint8 && v.Kind() == reflect.Slice {
			c.out.Write(v.Bytes())
			return
		}
		for i := range v.Len() {
			c.take(v.Index(i), depth+1)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			c.take(k, depth+1)
			c.take(v.MapIndex(k), depth+1)
		}
	}
}

// call calls a method and returns what came out of it; ok is false where no
// arguments can be made.
func (c *caller) call(m reflect.Value) (ok bool) {
	t := m.Type()
	var args []reflect.Value
	for i := range t.NumIn() {
		if t.IsVariadic() && i == t.NumIn()-1 {
			if v, ok := c.value(t.In(i).Elem()); ok {
				args = append(args, v)
			}
			continue
		}
		v, ok := c.value(t.In(i))
		if !ok {
			return false
		}
		args = append(args, v)
	}
	defer func() { _ = recover() }() // of arguments that mean nothing
	for _, v := range m.Call(args) {
		c.take(v, 0)
	}
	return true
}

var plantForm = regexp.MustCompile(`Canary([INT])([0-9])x`)

// unlogged returns which plants came out without a look at them after an entry.
func (p *planted) unlogged(out string, after int64) (missing []string, kinds map[string]bool) {
	p.t.Helper()
	found := map[string]bool{}
	for _, m := range plantForm.FindAllString(out, -1) {
		found[m] = true
	}
	kinds = map[string]bool{}
	if len(found) == 0 {
		return nil, kinds
	}
	looks := map[string]bool{}
	for _, e := range p.entries() {
		if e.Seq > after && e.Action == "look" {
			looks[e.Kind+" "+e.Object] = true
		}
	}
	for m := range found {
		x := plantForm.FindStringSubmatch(m)
		kind := map[string]string{"I": "identity", "N": "narrative", "T": "plan_text"}[x[1]]
		i := int(x[2][0] - '0')
		kinds[kind] = true
		covered := looks[kind+" "+string(p.plan)] || looks[kind+" "+string(p.ids[i])] || looks[kind+" all"] || looks[kind+" up-to:2026"] || looks[kind+" year:2026"] ||
			looks[kind+" agency:"+plantAgencies[i]] || looks[kind+" agency:"+plantAgencies[i]+"/year:2026"]
		if !covered {
			missing = append(missing, m)
		}
	}
	return missing, kinds
}

// entries returns the latest audit entries.
func (p *planted) entries() []audit.Entry {
	p.t.Helper()
	var all []audit.Entry
	err := p.st.View(ctx, p.note("test", "audit"), func(tx *store.Tx) (err error) {
		all, err = tx.AuditEntries(ctx, store.EntryFilter{Limit: 500})
		return err
	})
	if err != nil {
		p.t.Fatal(err)
	}
	return all
}

// whole reports whether all plants can still be read: an act may have erased
// or withdrawn one.
func (p *planted) whole() bool {
	ok := true
	err := p.st.View(ctx, p.note("test", "audit"), func(tx *store.Tx) error {
		who, err := tx.Identities(ctx, p.ids...)
		for i, id := range p.ids {
			ok = ok && strings.HasPrefix(who[id].Given, fmt.Sprintf("CanaryI%d", i))
		}
		return err
	})
	return ok && err == nil
}

// takesStructure reports whether a method has a structure among its
// parameters, into whose fields something can be put.
func takesStructure(m reflect.Type) bool {
	for i := 1; i < m.NumIn(); i++ {
		if t := m.In(i); t.Kind() == reflect.Struct && t != reflect.TypeFor[access.Scope]() {
			return true
		}
	}
	return false
}

// readingMethods calls every exported method of a receiver with everything that
// can be made up, and returns which of them gave a name or a narrative away,
// and the kinds. What came out without an entry is an error of the test.
func readingMethods(t *testing.T, p **planted, receiver reflect.Type, each func(p *planted, name string, c *caller)) map[string]string {
	gave := map[string]string{}
	for i := range receiver.NumMethod() {
		name := receiver.Method(i).Name
		if !(*p).whole() {
			*p = newPlanted(t)
		}
		before, structured := (*p).entries()[0].Seq, takesStructure(receiver.Method(i).Type)
		for _, sc := range (*p).scopes() {
			for n, word := range (*p).words {
				for _, fill := range []bool{false, true} {
					if fill && (n == 0 || !structured) {
						continue
					}
					c := &caller{scope: sc, word: word, fill: fill, now: (*p).clock.now}
					each(*p, name, c)
					if !plantForm.MatchString(strings.ReplaceAll(c.out.String(), word, "")) {
						continue
					}
					missing, kinds := (*p).unlogged(strings.ReplaceAll(c.out.String(), word, ""), before)
					if len(missing) > 0 {
						t.Errorf("%s gives %v away without an entry (%s for %s, %q)", name, missing, sc.Actor().Role, sc.Purpose(), word)
					}
					for k := range kinds {
						if !strings.Contains(gave[name], k) {
							gave[name] += k + " "
						}
					}
					before = (*p).entries()[0].Seq
				}
			}
		}
	}
	return gave
}

// No act gives a name or a narrative to anybody without an entry that says so:
// every exported method of the desk, called by everybody for every purpose with
// the ids of everything there is.
func TestNoActReadsWithoutAnEntry(t *testing.T) {
	p := newPlanted(t)
	gave := readingMethods(t, &p, reflect.TypeFor[*Desk](), func(p *planted, name string, c *caller) {
		c.call(reflect.ValueOf(p.desk).MethodByName(name))
	})
	t.Logf("acts that give names or narratives: %v", gave)
	if len(gave) < 4 || !strings.Contains(gave["Plan"], "plan_text") || !strings.Contains(gave["Plans"], "plan_text") || !strings.Contains(gave["Notification"], "identity") || !strings.Contains(gave["Notification"], "narrative") {
		t.Errorf("the test sees too little: %v", gave)
	}
}

// The same of the store beneath, where no scope protects anything: whatever
// method of a reading transaction is called, what comes out was written down.
func TestNoReadingMethodOfTheStoreReadsWithoutAnEntry(t *testing.T) {
	p := newPlanted(t)
	note := p.note("test", "assess")
	gave := readingMethods(t, &p, reflect.TypeFor[*store.Tx](), func(p *planted, name string, c *caller) {
		if c.scope.Actor().ID != "" { // the store itself asks nobody: once is enough
			return
		}
		err := p.st.View(ctx, note, func(tx *store.Tx) error {
			c.call(reflect.ValueOf(tx).MethodByName(name))
			return nil
		})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	})
	t.Logf("methods that give names or narratives: %v", gave)
	for _, name := range []string{"EachNotification", "Identities"} {
		if !strings.Contains(gave[name], "identity") {
			t.Errorf("the test does not see what %s gives: %v", name, gave)
		}
	}
}

// What the two tests above would say of a reading without an entry.
func TestAReadingWithoutAnEntryIsSeen(t *testing.T) {
	p := newPlanted(t)
	before := p.entries()[0].Seq
	if missing, _ := p.unlogged("Name: CanaryI1x", before); len(missing) != 1 {
		t.Errorf("a name without a look is not missed: %v", missing)
	}
	if !p.whole() {
		t.Fatal("the plants are not there")
	}
	if missing, kinds := p.unlogged("Name: CanaryI1x", before); len(missing) != 0 || !kinds["identity"] {
		t.Errorf("after a look at it, %v is missing", missing)
	}
	if missing, _ := p.unlogged("Told: CanaryN1x", before); len(missing) != 1 {
		t.Error("a look at the name passes for one at the narrative")
	}
}
