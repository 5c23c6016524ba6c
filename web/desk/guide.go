package desk

func (s *server) guideRoutes() []route { return nil }
