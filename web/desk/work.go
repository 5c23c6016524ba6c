package desk

func (s *server) workRoutes() []route {
	return []route{{"GET /desk/{$}", "work", s.work}}
}

func (s *server) work(q *query) (response, error) {
	return response{page: workPage(q.frame)}, nil
}
