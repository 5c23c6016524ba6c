package desk

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"verdig/act"
	"verdig/fault"
	"verdig/register"
	"verdig/stat/report/chart"
)

func (s *server) reviewRoutes() []route {
	return []route{
		{"GET /desk/review", "review", s.pairs},
		{"GET /desk/review/{id}", "review", s.pair},
		{"POST /desk/review/{id}", "review", s.judge},
		{"POST /desk/review/{id}/ask", "review", s.ask},
		{"GET /desk/judgements", "review", s.judgements},
		{"POST /desk/judgements/{id}/undo", "review", s.undoJudgement},
		{"GET /desk/questions", "questions", s.questions},
		{"POST /desk/questions/{id}", "questions", s.answerQuestion},
	}
}

func (s *server) pairs(q *query) (response, error) {
	rows, err := s.Acts.Pairs(q.Context(), q.scope)
	if err != nil {
		return response{}, err
	}
	if id := q.URL.Query().Get("undo"); id != "" && len(id) <= 64 {
		q.frame.Undo = &undo{Action: q.frame.url("/judgements/" + url.PathEscape(id) + "/undo")}
	}
	mine := func(r act.PairRow) bool { return r.Mine }
	waiting := slices.DeleteFunc(slices.Clone(rows), func(r act.PairRow) bool { return !r.Mine })
	return response{page: pairsPage(q.frame, slices.DeleteFunc(rows, mine), waiting)}, nil
}

// pairPageView is one pair with its picture.
type pairPageView struct {
	act.PairView
	SVG      string
	Problems []problem
	Reason   string // as it was sent
	Remark   string
}

func (s *server) pair(q *query) (response, error) {
	return s.showPair(q, pairPageView{})
}

func (s *server) showPair(q *query, v pairPageView) (response, error) {
	var err error
	if v.PairView, err = s.Acts.Pair(q.Context(), q.scope, register.PairID(q.PathValue("id"))); err != nil {
		return response{}, err
	}
	svg, err := q.frame.waterfall(v.PairView).SVG(chart.Options{Lang: q.frame.Lang, Inline: true, Width: 860})
	if err != nil {
		return response{}, err
	}
	v.SVG = string(svg)
	code := 0
	if len(v.Problems) > 0 {
		code = 422
	}
	return response{status: code, page: pairPage(q.frame, v)}, nil
}

// waterfall says in a picture how the weight of a pair comes about.
func (f frame) waterfall(v act.PairView) chart.Waterfall {
	word := func(name string) string { return f.T("linkage.chart." + name) }
	w := chart.Waterfall{
		ID: "pair", Caption: f.T("desk.review.chart"), Probability: v.Pair.Probability,
		Prior: chart.WaterfallStep{Label: word("prior"), Note: word("prior.note"), Bits: v.PriorBits},
		Words: chart.WaterfallWords{
			Unit: word("unit"), For: word("for"), Against: word("against"), Rare: word("rare"), Common: word("common"),
			Rarity: word("rarity"), Sum: word("sum"), Probability: word("probability"),
		},
	}
	for _, e := range v.Pair.Evidence {
		w.Steps = append(w.Steps, chart.WaterfallStep{
			Label: f.Evidence("field", e.Field), Note: f.Evidence("level", e.Level), Bits: e.Bits, Rarity: e.RarityBits,
		})
	}
	return w
}

// reasons are the reasons that a reviewer may choose from; a remark of a few
// words may stand behind them.
var reasons = []string{"facts_agree", "facts_differ", "agency_says", "agreed_with_colleague", "other"}

// maxRemark is the longest remark, in characters.
const maxRemark = 120

// reasonOf reads the reason of a judgement from a form.
func (f frame) reasonOf(q *query) (string, []problem) {
	code, remark := q.PostFormValue("reason"), strings.Join(strings.Fields(q.PostFormValue("remark")), " ")
	var ps []problem
	if !slices.Contains(reasons, code) {
		ps = append(ps, problem{"reason", f.T("desk.reason.missing"), ""})
	}
	if code == "other" && remark == "" {
		ps = append(ps, problem{"remark", f.T("desk.reason.say"), ""})
	}
	if utf8.RuneCountInString(remark) > maxRemark {
		ps = append(ps, problem{"remark", f.T("desk.reason.long", strconv.Itoa(maxRemark)), ""})
	}
	if remark != "" {
		return code + ": " + remark, ps
	}
	return code, ps
}

// verdicts are the buttons of a pair.
var verdicts = map[string]register.Verdict{"link": register.Link, "not_same": register.NotSame, "agree": ""}

func (s *server) judge(q *query) (response, error) {
	id := register.PairID(q.PathValue("id"))
	verdict, ok := verdicts[q.PostFormValue("verdict")]
	if !ok {
		return response{}, fault.New(fault.Usage, "desk.bad_request")
	}
	reason, ps := q.frame.reasonOf(q)
	if len(ps) > 0 {
		return s.showPair(q, pairPageView{Problems: ps, Reason: q.PostFormValue("reason"), Remark: q.PostFormValue("remark")})
	}
	done, err := s.Acts.JudgePair(q.Context(), q.scope, register.Judgement{Pair: id, Verdict: verdict, Reason: reason})
	if err != nil {
		return response{}, err
	}
	what, back := "desk.done.judged", string(done.Decision)
	if done.State != register.StateDecided {
		what, back = "desk.done.opinion", string(done.Opinion)
	}
	return response{redirect: q.frame.url("/review") + "?" + url.Values{"done": {what}, "undo": {back}}.Encode()}, nil
}

func (s *server) ask(q *query) (response, error) {
	reason, ps := q.frame.reasonOf(q)
	if len(ps) > 0 {
		return s.showPair(q, pairPageView{Problems: ps, Reason: q.PostFormValue("reason"), Remark: q.PostFormValue("remark")})
	}
	if _, err := s.Acts.AskAgencies(q.Context(), q.scope, register.PairID(q.PathValue("id")), reason); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/review/"+q.PathValue("id")) + "?done=desk.done.asked"}, nil
}

// judgementLimit is how many judgements the log shows.
const judgementLimit = 200

func (s *server) judgements(q *query) (response, error) {
	all, err := s.Acts.Judgements(q.Context(), q.scope, judgementLimit)
	return response{page: judgementsPage(q.frame, all)}, err
}

func (s *server) undoJudgement(q *query) (response, error) {
	pair, err := s.Acts.UndoJudgement(q.Context(), q.scope, q.PathValue("id"), "undone_at_desk")
	if err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/review/"+url.PathEscape(string(pair))) + "?done=desk.done.undone"}, nil
}

func (s *server) questions(q *query) (response, error) {
	all, err := s.Acts.Questions(q.Context(), q.scope)
	return response{page: questionsPage(q.frame, all)}, err
}

func (s *server) answerQuestion(q *query) (response, error) {
	answer := register.Answer(q.PostFormValue("answer"))
	if !slices.Contains([]register.Answer{register.AnswerYes, register.AnswerNo, register.AnswerUnknown}, answer) {
		return response{}, fault.New(fault.Usage, "desk.bad_request")
	}
	err := s.Acts.AnswerQuestion(q.Context(), q.scope, register.QuestionID(q.PathValue("id")), answer, "own_records")
	if err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url("/questions") + "?done=desk.done.answered"}, nil
}
