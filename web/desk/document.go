package desk

import (
	"io"
	"net/http"
	"path"
	"slices"
	"strings"

	"verdig/act"
	"verdig/casework"
	"verdig/fault"
	"verdig/scrub"
)

// documentRoutes are the documents beside a plan.
func (s *server) documentRoutes() []route {
	const at = "/desk/plans/{plan}/documents"
	return []route{
		{"GET " + at, "plans", s.documents},
		{"POST " + at, "plans", s.addDocument},
		{"GET " + at + "/{document}", "plans", s.document},
		{"GET " + at + "/{document}/picture", "plans", s.documentPicture},
		{"GET " + at + "/{document}/file", "plans", s.documentFile},
		{"POST " + at + "/{document}/withdraw", "plans", s.withdrawDocument},
	}
}

// documentsPath is the address of a plan's documents below the desk.
func documentsPath(plan casework.PlanID) string { return "/plans/" + string(plan) + "/documents" }

func planOf(q *query) casework.PlanID { return casework.PlanID(q.PathValue("plan")) }

// documentsView is the documents of a plan, with the form that adds one.
type documentsView struct {
	act.PlanAttachments
	Adds     bool   // the visitor may add one
	Name     string // as typed
	Problems []problem
}

func (s *server) documents(q *query) (response, error) { return s.showDocuments(q, documentsView{}) }

func (s *server) showDocuments(q *query, v documentsView) (response, error) {
	list, err := s.Acts.Attachments(q.Context(), q.scope, planOf(q))
	if err != nil {
		return response{}, err
	}
	v.PlanAttachments = list
	_, adds := s.may(q, "POST /desk/plans/{plan}/documents")
	v.Adds = adds && !v.Closed
	return response{status: unprocessable(v.Problems), page: documentsPage(q.frame, v)}, nil
}

// documentFields are the fields at which errors of adding a document belong;
// all that [scrub] says belongs at the file.
var documentFields = map[string]string{
	"casework.attachment.no_name": "name", "casework.attachment.long_name": "name",
}

// addDocument takes a document in. What somebody typed stays when the file is
// refused; the file itself must be chosen again, as browsers want it.
func (s *server) addDocument(q *query) (response, error) {
	body, name, err := q.document()
	v := documentsView{Name: name}
	switch {
	case status(err) == http.StatusRequestEntityTooLarge:
		err = fault.New(fault.Invalid, "scrub.large", "10")
	case err != nil:
		return response{}, err
	}
	if err == nil {
		_, err = s.Acts.AddAttachment(q.Context(), q.scope, planOf(q), name, body)
	}
	if err != nil {
		fields := documentFields
		if e := faultOf(err); e != nil && strings.HasPrefix(e.Key, "scrub.") {
			fields = map[string]string{e.Key: "file"}
		}
		if v.Problems, err = q.frame.wrong(err, fields); err != nil {
			return response{}, err
		}
		return s.showDocuments(q, v)
	}
	return response{redirect: q.frame.url(documentsPath(planOf(q))) + "?done=desk.done.document"}, nil
}

// document reads the form of a document: its bytes, and what it is called; by
// the name of the file where nothing was typed. The file stays in memory.
func (q *query) document() (body []byte, name string, err error) {
	const most = act.MaxAttachment + envelope
	q.Body = http.MaxBytesReader(nil, q.Body, most)
	if err := q.ParseMultipartForm(most); err != nil {
		return nil, "", badForm(err)
	}
	name = strings.TrimSpace(q.PostFormValue("name"))
	file, head, err := q.FormFile("file")
	if err != nil { // none was chosen, which is as an empty one
		return nil, name, nil
	}
	defer func() { _ = file.Close() }()
	if name == "" {
		called := head.Filename[strings.LastIndexAny(head.Filename, `/\`)+1:]
		name = strings.TrimSuffix(called, path.Ext(called))
	}
	body, err = io.ReadAll(file)
	return body, name, err
}

// documentView is one document with what can be shown of it.
type documentView struct {
	casework.Attachment
	Preview   scrub.Preview
	Withdraws bool // the visitor may withdraw it
	Reason    string
	Problems  []problem
}

func (s *server) document(q *query) (response, error) { return s.showDocument(q, documentView{}) }

func (s *server) showDocument(q *query, v documentView) (response, error) {
	var err error
	if v.Attachment, v.Preview, err = s.Acts.Attachment(q.Context(), q.scope, planOf(q), q.PathValue("document")); err != nil {
		return response{}, err
	}
	_, may := s.may(q, "POST /desk/plans/{plan}/documents/{document}/withdraw")
	v.Withdraws = may && v.Agency == q.Actor.Agency
	return response{status: unprocessable(v.Problems), page: documentPage(q.frame, v)}, nil
}

// documentPicture is a small picture made anew, for the page of a document.
func (s *server) documentPicture(q *query) (response, error) {
	p, err := s.Acts.AttachmentPicture(q.Context(), q.scope, planOf(q), q.PathValue("document"))
	return response{body: p.Picture, kind: p.MediaType, alone: true}, err
}

// documentFile hands a document out to be kept, never to be shown within the
// desk.
func (s *server) documentFile(q *query) (response, error) {
	f, err := s.Acts.AttachmentFile(q.Context(), q.scope, planOf(q), q.PathValue("document"))
	return response{body: f.Body, kind: f.MediaType, download: f.Name, alone: true}, err
}

func (s *server) withdrawDocument(q *query) (response, error) {
	if err := q.post(); err != nil {
		return response{}, err
	}
	v := documentView{Reason: q.PostForm.Get("reason")}
	err := s.Acts.WithdrawAttachment(q.Context(), q.scope, planOf(q), q.PathValue("document"), v.Reason)
	if err != nil && fault.KindOf(err) != fault.Attention { // the log is emptied a little later
		if v.Problems, err = q.frame.wrong(err, map[string]string{"casework.attachment.no_reason": "reason"}); err != nil {
			return response{}, err
		}
		return s.showDocument(q, v)
	}
	return response{redirect: q.frame.url(documentsPath(planOf(q))) + "?done=desk.done.document_withdrawn"}, nil
}

// documentKinds are the endings that the choice of a file offers; what counts
// is the content.
var documentKinds = func() string {
	var all []string
	for _, k := range scrub.Kinds {
		all = append(all, k.Ending())
	}
	return strings.Join(append(all, ".jpeg"), ",")
}()

// reasons are the choices of why a document is withdrawn.
func (v documentView) reasons(f frame) []choice {
	list := make([]choice, len(casework.AttachmentReasons))
	for i, r := range casework.AttachmentReasons {
		list[i] = choice{Code: r, Label: f.T("casework.attachment.reason." + r)}
	}
	return list
}

// lines are the lines of a preview.
func (v documentView) lines() []string { return strings.Split(v.Preview.Text, "\n") }

// size is the size of a document in words: in kB, 1 at least.
func (f frame) fileSize(bytes int) string {
	return f.T("desk.documents.kb", f.Number(max(1, (bytes+500)/1000)))
}

// standing are the documents that are not withdrawn, and gone those that are.
func (v documentsView) standing() []casework.Attachment {
	return slices.DeleteFunc(slices.Clone(v.Rows), casework.Attachment.Gone)
}

func (v documentsView) gone() []casework.Attachment {
	return slices.DeleteFunc(slices.Clone(v.Rows), func(a casework.Attachment) bool { return !a.Gone() })
}
