package register

import (
	"context"
	"math"
	"reflect"
	"slices"
	"testing"
	"time"

	"verdig/fault"
)

// bench is a store of one pair in memory.
type bench struct {
	c         Case
	decisions []LinkDecision
	opinions  []Opinion
	questions []Inquiry
	replies   []Reply
}

func (b *bench) HasNotification(context.Context, NotificationID) (bool, error) { return true, nil }
func (b *bench) DecisionsOn(context.Context, NotificationID, NotificationID) ([]LinkDecision, error) {
	return b.decisions, nil
}
func (b *bench) AddDecision(_ context.Context, d LinkDecision) error {
	b.decisions = append(b.decisions, d)
	return nil
}
func (b *bench) Decisions(context.Context) ([]LinkDecision, error)  { return b.decisions, nil }
func (b *bench) PendingPairs(context.Context) ([]Suggestion, error) { return nil, nil }
func (b *bench) ReplaceReview(context.Context, ReviewList) error    { return nil }
func (b *bench) AddOpinion(_ context.Context, o Opinion) error {
	b.opinions = append(b.opinions, o)
	return nil
}
func (b *bench) AddQuestion(_ context.Context, q Question) error {
	b.questions = append(b.questions, Inquiry{Question: q})
	return nil
}
func (b *bench) AddReply(_ context.Context, r Reply) error {
	b.replies = append(b.replies, r)
	return nil
}
func (b *bench) ReviewCase(_ context.Context, id PairID) (Case, error) {
	if id != b.c.Pair.ID {
		return Case{}, fault.New(fault.NotFound, "store.not_found.pair")
	}
	c := b.c
	c.Opinions = OpenOpinions(b.opinions, b.decisions)
	if d, ok := standingOne(b.decisions); ok {
		c.Decision = d
	}
	for _, i := range b.questions {
		for _, r := range b.replies {
			if r.Question == i.ID {
				i.Replies = append(i.Replies, r)
			}
		}
		c.Inquiries = append(c.Inquiries, i)
	}
	return c, nil
}
func (b *bench) Opinion(_ context.Context, id OpinionID) (Opinion, bool, error) {
	for _, o := range b.opinions {
		if o.ID == id {
			open := slices.ContainsFunc(OpenOpinions(b.opinions, b.decisions), func(x Opinion) bool { return x.ID == id })
			return o, open, nil
		}
	}
	return Opinion{}, false, fault.New(fault.NotFound, "store.not_found.opinion")
}
func (b *bench) Question(_ context.Context, id QuestionID) (Question, error) {
	for _, i := range b.questions {
		if i.ID == id {
			return i.Question, nil
		}
	}
	return Question{}, fault.New(fault.NotFound, "store.not_found.question")
}

var noon = time.Date(2017, 2, 1, 12, 0, 0, 0, time.UTC)

// aCase is an easy pair of adults: likely, without contradiction.
func aCase() Case {
	woman := func(id NotificationID, agency string) Notification {
		return Notification{ID: id, Agency: agency, Year: 2016, Facts: Facts{BirthYear: 1984, BirthBasis: "documented", Sex: "female"}}
	}
	return Case{
		Pair:    OpenPair{ID: "pair", Suggestion: Suggestion{A: "a", B: "b", Probability: .85, WeightBits: 2.5}, Decides: 1},
		PersonA: []Notification{woman("a", "rosa")}, PersonB: []Notification{woman("b", "udi")},
	}
}

func TestWhatMakesAPairHard(t *testing.T) {
	answered := func(c *Case, agency string, answers ...Answer) {
		i := Inquiry{Question: Question{Agency: agency}}
		for _, a := range answers {
			i.Replies = append(i.Replies, Reply{Answer: a})
		}
		c.Inquiries = append(c.Inquiries, i)
	}
	for name, c := range map[string]struct {
		change                func(*Case)
		either, same, notSame []Ground
	}{
		"an easy pair":           {func(*Case) {}, nil, nil, nil},
		"the bound of doubt":     {func(c *Case) { c.Pair.Probability = .8 }, []Ground{GroundUncertain}, nil, nil},
		"beyond it":              {func(c *Case) { c.Pair.Probability = .801 }, nil, nil, nil},
		"the lower bound":        {func(c *Case) { c.Pair.Probability = .2 }, []Ground{GroundUncertain}, nil, nil},
		"below it":               {func(c *Case) { c.Pair.Probability = .199 }, nil, nil, nil},
		"a link against odds":    {func(c *Case) { c.Pair.Probability = .09 }, nil, []Ground{GroundEvidence}, nil},
		"two against odds":       {func(c *Case) { c.Pair.Probability = .91 }, nil, nil, []Ground{GroundEvidence}},
		"presumed minor":         {func(c *Case) { c.PersonB[0].Facts.PresumedMinor = "yes" }, []Ground{GroundMinor}, nil, nil},
		"not presumed one":       {func(c *Case) { c.PersonB[0].Facts.PresumedMinor = "no" }, nil, nil, nil},
		"eighteen in the year":   {func(c *Case) { c.PersonA[0].Facts.BirthYear, c.PersonB[0].Facts.BirthYear = 1998, 1998 }, []Ground{GroundMinor}, nil, nil},
		"nineteen in the year":   {func(c *Case) { c.PersonA[0].Facts.BirthYear, c.PersonB[0].Facts.BirthYear = 1997, 1997 }, nil, nil, nil},
		"a minor in another one": {func(c *Case) { c.PersonA = append(c.PersonA, Notification{Facts: Facts{PresumedMinor: "yes"}}) }, []Ground{GroundMinor}, nil, nil},
		"woman and man":          {func(c *Case) { c.PersonB[0].Facts.Sex = "male" }, []Ground{GroundConflict}, nil, nil},
		"woman and not recorded": {func(c *Case) { c.PersonB[0].Facts.Sex = "unknown" }, nil, nil, nil},
		"man in another one":     {func(c *Case) { c.PersonB = append(c.PersonB, Notification{Facts: Facts{Sex: "male"}}) }, []Ground{GroundConflict}, nil, nil},
		"two documents":          {func(c *Case) { c.PersonB[0].Facts.BirthYear = 1985 }, []Ground{GroundConflict}, nil, nil},
		"a document and a word":  {func(c *Case) { c.PersonB[0].Facts.BirthYear, c.PersonB[0].Facts.BirthBasis = 1985, "stated" }, nil, nil, nil},
		"kept apart elsewhere":   {func(c *Case) { c.Apart = true }, []Ground{GroundConflict}, nil, nil},
		"the others say no":      {func(c *Case) { c.Pair.Evidence = []FieldEvidence{{Field: "other records", Bits: -3}} }, []Ground{GroundConflict}, nil, nil},
		"the others doubt":       {func(c *Case) { c.Pair.Evidence = []FieldEvidence{{Field: "other records", Bits: -2.9}} }, nil, nil, nil},
		"an agency says no":      {func(c *Case) { answered(c, "rosa", AnswerNo) }, nil, []Ground{GroundAgency}, nil},
		"an agency says yes":     {func(c *Case) { answered(c, "rosa", AnswerYes) }, nil, nil, []Ground{GroundAgency}},
		"agencies disagree":      {func(c *Case) { answered(c, "rosa", AnswerYes); answered(c, "udi", AnswerNo) }, nil, []Ground{GroundAgency}, []Ground{GroundAgency}},
		"an agency corrects":     {func(c *Case) { answered(c, "rosa", AnswerNo, AnswerUnknown) }, nil, nil, nil},
		"it is asked again":      {func(c *Case) { answered(c, "rosa", AnswerNo); answered(c, "rosa"); answered(c, "rosa", AnswerYes) }, nil, nil, []Ground{GroundAgency}},
		"it has not answered":    {func(c *Case) { answered(c, "rosa") }, nil, nil, nil},
		"several": {func(c *Case) { c.Pair.Probability, c.Apart, c.PersonA[0].Facts.PresumedMinor = .5, true, "yes" },
			[]Ground{GroundUncertain, GroundMinor, GroundConflict}, nil, nil},
	} {
		k := aCase()
		c.change(&k)
		for _, x := range []struct {
			v    Verdict
			want []Ground
		}{{"", c.either}, {Link, append(slices.Clone(c.either), c.same...)}, {NotSame, append(slices.Clone(c.either), c.notSame...)}} {
			if got := k.Grounds(x.v); !slices.Equal(got, x.want) {
				t.Errorf("%s, %q: %v, want %v", name, x.v, got, x.want)
			}
		}
	}
}

// step is one reviewer's judgement and the state that follows, or the kind of
// error.
type step struct {
	actor   string
	verdict Verdict
	state   PairState
	err     fault.Kind
}

const (
	proposed = StateProposed
	disputed = StateDisputed
	decided  = StateDecided
)

// The course of a pair from judgement to judgement.
func TestJudgementsFollowTheRule(t *testing.T) {
	for name, c := range map[string]struct {
		probability float64
		steps       []step
		final       Verdict // of the decision, "" where none stands
	}{
		"an easy pair takes one": {.85, []step{{"r1", Link, decided, 0}}, Link},
		"what is decided stays":  {.85, []step{{"r1", Link, decided, 0}, {"r2", NotSame, "", fault.Conflict}, {"r2", Link, "", fault.Conflict}}, Link},
		"a hard pair takes two":  {.5, []step{{"r1", Link, proposed, 0}, {"r2", Link, decided, 0}}, Link},
		"nobody agrees with himself": {.5, []step{{"r1", Link, proposed, 0}, {"r1", Link, "", fault.Conflict}, {"R1 ", Link, "", fault.Conflict},
			{"r1", NotSame, "", fault.Conflict}, {"r1", "", "", fault.Conflict}}, ""},
		"a third settles a dispute": {.5, []step{{"r1", Link, proposed, 0}, {"r2", NotSame, disputed, 0}, {"r1", NotSame, "", fault.Conflict},
			{"r2", Link, "", fault.Conflict}, {"r3", "", "", fault.Conflict}, {"r3", NotSame, decided, 0}}, NotSame},
		"the second confirms":        {.5, []step{{"r1", NotSame, proposed, 0}, {"r2", "", decided, 0}}, NotSame},
		"nothing to confirm":         {.5, []step{{"r1", "", "", fault.Conflict}}, ""},
		"against strong evidence":    {.95, []step{{"r1", NotSame, proposed, 0}, {"r2", Link, disputed, 0}, {"r3", Link, decided, 0}}, Link},
		"with strong evidence":       {.95, []step{{"r1", Link, decided, 0}}, Link},
		"an undo is not a judgement": {.5, []step{{"r1", Undo, "", fault.Invalid}}, ""},
		"nobody":                     {.5, []step{{"", Link, "", fault.Invalid}}, ""},
		"nobody on an easy pair":     {.85, []step{{"", Link, "", fault.Invalid}}, ""},
	} {
		b := &bench{c: aCase()}
		b.c.Pair.Probability = c.probability
		for i, s := range c.steps {
			n := len(b.decisions) + len(b.opinions)
			got, err := Judge(context.Background(), b, Actor{ID: s.actor}, Judgement{Pair: "pair", Verdict: s.verdict, Reason: "looked", At: noon.Add(time.Duration(i) * time.Hour)})
			if s.state == "" {
				if err == nil || fault.KindOf(err) != s.err || len(b.decisions)+len(b.opinions) != n {
					t.Errorf("%s, step %d: %v", name, i, err)
				}
				continue
			}
			now, _ := b.ReviewCase(context.Background(), "pair")
			if err != nil || got.State != s.state || now.State() != s.state {
				t.Errorf("%s, step %d: %+v, %v; the pair is %s", name, i, got, err, now.State())
			}
			if (got.Decision == "") == (got.Opinion == "") || (got.Decision != "") != (s.state == decided) {
				t.Errorf("%s, step %d: %+v", name, i, got)
			}
		}
		standing, _ := standingOne(b.decisions)
		if standing.Verdict != c.final {
			t.Errorf("%s: %q stands, want %q", name, standing.Verdict, c.final)
		}
		if c.final != "" && len(standing.Settles) != len(b.opinions) {
			t.Errorf("%s: the decision settles %d of %d opinions", name, len(standing.Settles), len(b.opinions))
		}
		if left := OpenOpinions(b.opinions, b.decisions); c.final != "" && len(left) != 0 {
			t.Errorf("%s: %d opinions are open beside the decision", name, len(left))
		}
	}
}

// Only the national unit judges and asks.
func TestAgenciesDoNotJudge(t *testing.T) {
	b := &bench{c: aCase()}
	j := Judgement{Pair: "pair", Verdict: Link, Reason: "looked", At: noon}
	if _, err := Judge(context.Background(), b, Actor{ID: "x", Agency: "rosa"}, j); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("judging: %v", err)
	}
	if _, err := Ask(context.Background(), b, Actor{ID: "x", Agency: "rosa"}, j); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("asking: %v", err)
	}
	j.Pair = "other"
	if _, err := Judge(context.Background(), b, Actor{ID: "x"}, j); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a pair that is not under review: %v", err)
	}
}

// One undo takes the decision of two back, and what they said of the pair then
// counts no more: it is judged anew.
func TestUndoOfTwoIsOneStep(t *testing.T) {
	ctx := context.Background()
	b := &bench{c: aCase()}
	b.c.Pair.Probability = .5
	j := Judgement{Pair: "pair", Verdict: Link, Reason: "looked", At: noon}
	_, _ = Judge(ctx, b, Actor{ID: "r1"}, j)
	done, _ := Judge(ctx, b, Actor{ID: "r2"}, j)
	if _, err := Decide(ctx, b, Actor{ID: "r3"}, LinkDecision{A: "a", B: "b", Verdict: Undo, Undoes: done.Decision, Reason: "mistake", At: noon}); err != nil {
		t.Fatal(err)
	}
	if c, _ := b.ReviewCase(ctx, "pair"); c.State() != StateOpen {
		t.Errorf("the pair is %s", c.State())
	}
	if again, err := Judge(ctx, b, Actor{ID: "r1"}, j); err != nil || again.State != StateProposed {
		t.Errorf("judged anew: %+v, %v", again, err)
	}
}

func TestWithdrawing(t *testing.T) {
	ctx := context.Background()
	b := &bench{c: aCase()}
	b.c.Pair.Probability = .5
	j := Judgement{Pair: "pair", Verdict: Link, Reason: "looked", At: noon}
	first, _ := Judge(ctx, b, Actor{ID: "r1"}, j)
	j.Verdict = NotSame
	second, _ := Judge(ctx, b, Actor{ID: "r2"}, j)
	for name, c := range map[string]struct {
		actor  string
		undoes OpinionID
		reason string
		want   fault.Kind
	}{
		"another's":      {"r2", first.Opinion, "x", fault.Forbidden},
		"absent":         {"r1", "absent", "x", fault.NotFound},
		"without reason": {"r1", first.Opinion, " ", fault.Invalid},
	} {
		if _, err := Withdraw(ctx, b, Actor{ID: c.actor}, Opinion{Undoes: c.undoes, Reason: c.reason, At: noon}); err == nil || fault.KindOf(err) != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Withdraw(ctx, b, Actor{ID: "r1"}, Opinion{Undoes: first.Opinion, Reason: "a slip", At: noon}); err != nil {
		t.Fatal(err)
	}
	if _, err := Withdraw(ctx, b, Actor{ID: "r1"}, Opinion{Undoes: first.Opinion, Reason: "again", At: noon}); fault.KindOf(err) != fault.Conflict {
		t.Errorf("withdrawn twice: %v", err)
	}
	c, _ := b.ReviewCase(ctx, "pair")
	if c.State() != StateProposed || c.Opinions[0].ID != second.Opinion {
		t.Errorf("the pair is %s", c.State())
	}
	if done, err := Judge(ctx, b, Actor{ID: "r1"}, j); err != nil || done.State != StateDecided {
		t.Errorf("who withdrew may agree with the other: %+v, %v", done, err)
	}
}

func TestQuestionsGoToTheOwners(t *testing.T) {
	ctx := context.Background()
	b := &bench{c: aCase()}
	j := Judgement{Pair: "pair", Reason: "the names differ", At: noon}
	asked, err := Ask(ctx, b, Actor{ID: "r1"}, j)
	if err != nil || len(asked) != 2 || asked[0].Agency != "rosa" || asked[1].Agency != "udi" || asked[0].ID == asked[1].ID {
		t.Fatalf("%+v, %v", asked, err)
	}
	if _, err := Ask(ctx, b, Actor{ID: "r1"}, j); fault.KindOf(err) != fault.Conflict {
		t.Errorf("asked while they have yet to answer: %v", err)
	}
	good := Reply{Question: asked[0].ID, Answer: AnswerNo, Reason: "two cases", At: noon}
	for name, c := range map[string]struct {
		actor  Actor
		change func(*Reply)
		want   fault.Kind
	}{
		"another agency":    {Actor{ID: "x", Agency: "udi"}, func(*Reply) {}, fault.NotFound},
		"the national unit": {Actor{ID: "x"}, func(*Reply) {}, fault.NotFound},
		"absent":            {Actor{ID: "x", Agency: "rosa"}, func(r *Reply) { r.Question = "absent" }, fault.NotFound},
		"no answer":         {Actor{ID: "x", Agency: "rosa"}, func(r *Reply) { r.Answer = "perhaps" }, fault.Invalid},
		"no reason":         {Actor{ID: "x", Agency: "rosa"}, func(r *Reply) { r.Reason = "" }, fault.Invalid},
		"nobody":            {Actor{Agency: "rosa"}, func(*Reply) {}, fault.Invalid},
	} {
		r := good
		c.change(&r)
		if _, err := Respond(ctx, b, c.actor, r); err == nil || fault.KindOf(err) != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Respond(ctx, b, Actor{ID: "w", Agency: "rosa"}, good); err != nil {
		t.Fatal(err)
	}
	c, _ := b.ReviewCase(ctx, "pair")
	if c.State() != StateOpen || !slices.Equal(c.Grounds(Link), []Ground{GroundAgency}) || c.Grounds(NotSame) != nil {
		t.Errorf("an answer decides, or does not count: %s, %v, %v", c.State(), c.Grounds(Link), c.Grounds(NotSame))
	}
	again, err := Ask(ctx, b, Actor{ID: "r1"}, j)
	if err != nil || len(again) != 1 || again[0].Agency != "rosa" {
		t.Errorf("who has answered may be asked again, who has not is not: %+v, %v", again, err)
	}
	if _, err := Judge(ctx, b, Actor{ID: "r1"}, Judgement{Pair: "pair", Verdict: NotSame, Reason: "the agency knows", At: noon}); err != nil {
		t.Fatal(err)
	}
	if _, err := Ask(ctx, b, Actor{ID: "r1"}, j); fault.KindOf(err) != fault.Conflict {
		t.Errorf("asked about a pair that is decided: %v", err)
	}
	own := &bench{c: aCase()}
	own.c.PersonB[0].Agency = "rosa"
	if asked, err := Ask(ctx, own, Actor{ID: "r1"}, j); err != nil || len(asked) != 1 {
		t.Errorf("one agency owns both: %d questions, %v", len(asked), err)
	}
}

// The value of an answer, by hand: -.25 log2 .25 - .75 log2 .75 = .5 + .311.
func TestExpectedValue(t *testing.T) {
	for _, c := range []struct {
		p    float64
		n    int
		want float64
	}{{.5, 1, 1}, {.5, 6, 6}, {.25, 1, .8112781244591328}, {0, 9, 0}, {1, 9, 0}} {
		if got := ExpectedValue(c.p, c.n); math.Abs(got-c.want) > 1e-12 {
			t.Errorf("p %v of %d: %v, want %v", c.p, c.n, got, c.want)
		}
	}
}

// What an answer decides follows from the persons as they stand.
func TestPairsAreValuedByWhatTheyDecide(t *testing.T) {
	link := func(id, a, b string, v Verdict) LinkDecision {
		return LinkDecision{ID: DecisionID(id), A: NotificationID(a), B: NotificationID(b), Verdict: v, Rule: "r"}
	}
	standing := []LinkDecision{link("1", "a", "b", Link), link("2", "b", "c", Link), link("3", "d", "e", Link), link("4", "a", "x", NotSame)}
	got := valued([]Suggestion{
		{A: "z", B: "y", Probability: .5}, {A: "d", B: "c", Probability: .9}, {A: "a", B: "c", Probability: .5}, {A: "d", B: "z", Probability: .5},
	}, standing)
	type row struct {
		a, b NotificationID
		n    int
	}
	var rows []row
	for _, p := range got {
		rows = append(rows, row{p.A, p.B, p.Decides})
		if p.ID != NewPairID(p.A, p.B) || p.Value != ExpectedValue(p.Probability, p.Decides) {
			t.Errorf("%+v", p)
		}
	}
	tie := []row{{"a", "c", 1}, {"y", "z", 1}}
	if got[2].ID > got[3].ID || rows[2] != tie[0] {
		slices.Reverse(tie)
	}
	want := append([]row{{"c", "d", 6}, {"d", "z", 2}}, tie...)
	if !reflect.DeepEqual(rows, want) {
		t.Errorf("%v, want %v", rows, want)
	}
}
