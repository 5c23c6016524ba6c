package desk

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"strconv"
	"strings"

	"verdig/act"
	"verdig/exchange"
	"verdig/fault"
	"verdig/register"
)

// uploadRoutes are the pages on which files are handed in: returns of persons
// below /upload, the return of the police below /police.
func (s *server) uploadRoutes() []route {
	var all []route
	for _, k := range []uploadKind{persons, criminal} {
		at := "/desk" + k.path
		all = append(all,
			route{"GET " + at, k.section, k.bind(s.uploadStart)},
			route{"POST " + at, k.section, k.bind(s.uploadPreview)},
			route{"GET " + at + "/{upload}", k.section, k.bind(s.upload)},
			route{"POST " + at + "/{upload}/receive", k.section, k.bind(s.uploadReceive)},
			route{"POST " + at + "/{upload}/drop", k.section, k.bind(s.uploadDrop)},
			route{"GET " + at + "/{upload}/returned", k.section, k.bind(s.uploadReturned)},
			route{"GET " + at + "-template/{file}", k.section, k.bind(s.template)})
	}
	return all
}

// uploadKind is a kind of return with its place in the desk.
type uploadKind struct {
	path, section, name string
	kind                exchange.Kind
	also                *uploadKind // another kind that is handed in at the same place: the headings tell which it is
}

var (
	persons  = uploadKind{"/upload", "returns", "person", exchange.PersonReturn, nil}
	criminal = uploadKind{"/police", "police", "criminal", exchange.CriminalReturn, &events}
	events   = uploadKind{"/police", "police", "events", exchange.CaseEvents, nil}
)

// named is the kind of a name among those that are handed in at one place.
func (k uploadKind) named(name string) (uploadKind, bool) {
	for at := &k; at != nil; at = at.also {
		if at.name == name {
			return *at, true
		}
	}
	return k, false
}

// all are the kinds that are handed in at one place.
func (k uploadKind) all() []uploadKind {
	var out []uploadKind
	for at := &k; at != nil; at = at.also {
		out = append(out, *at)
	}
	return out
}

func (k uploadKind) bind(h func(*query, uploadKind) (response, error)) handler {
	return func(q *query) (response, error) { return h(q, k) }
}

// envelope is what a multipart form may weigh beside its file.
const envelope = 64 << 10

func (s *server) uploadStart(q *query, k uploadKind) (response, error) {
	return response{page: uploadStartPage(q.frame, k, nil)}, nil
}

// uploadPreview checks a file and receives nothing of it.
func (s *server) uploadPreview(q *query, k uploadKind) (response, error) {
	again := func(key string) (response, error) {
		wrong := []problem{{Field: "file", Text: q.frame.T(key)}}
		return response{status: http.StatusUnprocessableEntity, page: uploadStartPage(q.frame, k, wrong)}, nil
	}
	file, head, err := q.file()
	if status(err) == http.StatusRequestEntityTooLarge {
		return again("desk.upload.too_large")
	}
	if err != nil || head.Size == 0 {
		return again("desk.upload.no_file")
	}
	defer file.Close()
	u, err := s.Acts.Preview(q.Context(), q.scope, file, head.Size)
	if fault.KindOf(err) == fault.Invalid {
		text := s.failureView(q.frame, err, http.StatusUnprocessableEntity)
		wrong := []problem{{Field: "file", Text: text.Text, Remedy: text.Remedy}}
		return response{status: http.StatusUnprocessableEntity, page: uploadStartPage(q.frame, k, wrong)}, nil
	}
	if err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url(k.path + "/" + u.ID)}, nil
}

// file is the file of the request. What the sender called it is not used.
func (q *query) file() (multipart.File, *multipart.FileHeader, error) {
	q.Body = http.MaxBytesReader(nil, q.Body, act.MaxUpload+envelope)
	if err := q.ParseMultipartForm(act.MaxUpload + envelope); err != nil {
		return nil, nil, badForm(err)
	}
	return q.FormFile("file")
}

// uploadView is a file that was checked, before and after its good rows were
// received.
type uploadView struct {
	kind            uploadKind
	ID              string
	Rows, Good, Bad int
	Hints           []problem
	Errors          []uploadRow
	More            int // rows with issues that are not shown
	Columns         []uploadColumn
	Heads           []string
	First           []uploadFirst
	Expires         string
	Done            *act.UploadOutcome
	DoneAt          string
}

type uploadRow struct {
	Row    int
	Issues []uploadIssue
}

type uploadIssue struct {
	Column, Text, Remedy string
	Hint                 bool
}

type uploadColumn struct {
	Column, Text string
	Hint         bool
	Rows         int
}

type uploadFirst struct {
	Row   int
	Cells []string
}

func (s *server) upload(q *query, k uploadKind) (response, error) {
	u, err := s.Acts.Upload(q.Context(), q.scope, q.PathValue("upload"))
	if err != nil {
		return response{}, err
	}
	k, ok := k.named(u.Kind)
	if !ok {
		return response{}, errNotFound()
	}
	return response{page: uploadPage(q.frame, q.frame.uploadView(u, k))}, nil
}

func (f frame) uploadView(u act.Upload, k uploadKind) uploadView {
	v := uploadView{kind: k, ID: u.ID, Rows: u.Rows, Good: u.Good, Bad: u.Bad, Expires: f.Moment(u.Expires), Done: u.Done}
	if u.Done != nil {
		v.DoneAt = f.Moment(u.Done.At)
	}
	for _, i := range u.Hints {
		v.Hints = append(v.Hints, f.issueOfFile(k, i))
	}
	bad := 0
	for _, r := range u.Errors {
		row := uploadRow{Row: r.Row}
		for _, i := range r.Issues {
			p := f.issueOfFile(k, i)
			row.Issues = append(row.Issues, uploadIssue{f.columnOf(k, i.Field), p.Text, p.Remedy, i.Hint})
		}
		if register.Rejected(r.Issues) {
			bad++
		}
		v.Errors = append(v.Errors, row)
	}
	v.More = max(0, u.Bad-bad)
	for _, c := range u.Columns {
		v.Columns = append(v.Columns, uploadColumn{f.columnOf(k, c.Field), f.T(c.Key, argsOf(u, c)...), c.Hint, c.Rows})
	}
	f.firstRows(&v, u.First)
	return v
}

// argsOf are the arguments of a reason where it was first found.
func argsOf(u act.Upload, c act.ColumnIssues) []string {
	for _, r := range u.Errors {
		for _, i := range r.Issues {
			if i.Field == c.Field && i.Key == c.Key {
				return i.Args
			}
		}
	}
	return nil
}

// firstRows shows the first rows as they were read: the columns in which any
// of them has something.
func (f frame) firstRows(v *uploadView, rows []act.RowValues) {
	var fields []string
	for _, c := range exchange.Columns(v.kind.kind) {
		for _, r := range rows {
			if r.Values[register.Field(c.Field)] != "" {
				fields = append(fields, c.Field)
				v.Heads = append(v.Heads, c.Heading.In(f.Lang))
				break
			}
		}
	}
	for _, r := range rows {
		first := uploadFirst{Row: r.Row}
		for _, field := range fields {
			first.Cells = append(first.Cells, r.Values[register.Field(field)])
		}
		v.First = append(v.First, first)
	}
}

// issueOfFile says an issue of a file, with what to do in the file.
func (f frame) issueOfFile(k uploadKind, i register.Issue) problem {
	p := problem{Text: f.T(i.Key, i.Args...)}
	if f.texts.Has(i.Key + ".remedy") {
		p.Remedy = f.T(i.Key+".remedy", i.Args...)
	}
	return p
}

// columnOf is the heading of a column in the reader's language.
func (f frame) columnOf(k uploadKind, field register.Field) string {
	for _, c := range exchange.Columns(k.kind) {
		if c.Field == string(field) {
			return c.Heading.In(f.Lang)
		}
	}
	return string(field)
}

// column is the heading of a column of a return of persons.
func (f frame) column(field string) string { return f.columnOf(persons, register.Field(field)) }

// uploadReceive receives the good rows.
func (s *server) uploadReceive(q *query, k uploadKind) (response, error) {
	id := q.PathValue("upload")
	if _, err := s.Acts.Commit(q.Context(), q.scope, id); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url(k.path + "/" + id)}, nil
}

func (s *server) uploadDrop(q *query, k uploadKind) (response, error) {
	if err := s.Acts.DropUpload(q.Context(), q.scope, q.PathValue("upload")); err != nil {
		return response{}, err
	}
	return response{redirect: q.frame.url(k.path) + "?done=desk.done.upload_dropped"}, nil
}

// uploadReturned gives the rows that were not received, with reasons.
func (s *server) uploadReturned(q *query, _ uploadKind) (response, error) {
	var b bytes.Buffer
	say := func(key string, args ...string) string { return q.frame.T(key, args...) }
	name, err := s.Acts.Returned(q.Context(), q.scope, q.PathValue("upload"), act.Text{To: &b, Lang: q.frame.Lang, Say: say})
	if err != nil {
		return response{}, err
	}
	return response{kind: "text/csv; charset=utf-8", body: b.Bytes(), download: name}, nil
}

// template gives an empty return to fill in, "verdig-ID.xlsx" or ".csv".
func (s *server) template(q *query, k uploadKind) (response, error) {
	name, ext, _ := strings.Cut(q.PathValue("file"), ".")
	kind, format := "text/csv; charset=utf-8", exchange.CSV
	switch ext {
	case "xlsx":
		kind, format = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", exchange.XLSX
	case "csv":
	default:
		return response{}, errNotFound()
	}
	k, ok := k.named(strings.TrimPrefix(name, "verdig-"))
	if !ok || name != "verdig-"+k.name {
		return response{}, errNotFound()
	}
	var b bytes.Buffer
	t := exchange.Template{Kind: k.kind, Lang: q.frame.Lang, Format: format, Agency: q.Actor.Agency, Library: s.codes}
	if err := exchange.WriteTemplate(&b, t); err != nil {
		return response{}, err
	}
	return response{kind: kind, body: b.Bytes(), download: name + "." + ext}, nil
}

// count says a number of things: the key for one, or key + "s" with the number.
func (f frame) count(key string, n int) string {
	if n == 1 {
		return f.T(key)
	}
	return f.T(key+"s", strconv.Itoa(n))
}
