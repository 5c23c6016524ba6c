package simulate

// Figures returns the true values of one simulated year by the figures' ids;
// nil for a year that was not simulated. They are counted from the people, not
// copied from the targets. The caller may change the map.
func (c *Country) Figures(year int) map[string]int {
	if year < c.settings.first() || year > c.settings.Last {
		return nil
	}
	f := map[string]int{idFollowedUp: 0, idFirst: 0, idNationalities: 0, idReports: 0, idAggravated: 0, idConvicted: 0, idConvictedNow: 0}
	for g := range groupCount {
		f[groupID(g)] = 0
		for e := range classCount {
			f[cellID(g, e)], f[classID(e)], f[reportClassID(e)] = 0, 0, 0
		}
	}
	for _, p := range c.people {
		s := p.stay(year)
		if s == nil || s.hidden {
			continue
		}
		f[idFollowedUp]++
		if p.identified.Year() == year {
			f[idFirst]++
		}
		g, e := p.groupOn(s.start), classOf(s.forms)
		f[groupID(g)]++
		f[classID(e)]++
		f[cellID(g, e)]++
		if f[citizenshipID(p.country)] == 0 && p.country != unknownCountry {
			f[idNationalities]++
		}
		f[citizenshipID(p.country)]++
	}
	for _, p := range c.reports {
		if p.reportedOn.Year() != year {
			continue
		}
		f[idReports]++
		f[reportClassID(classOf(p.forms))]++
		if p.aggravated {
			f[idAggravated]++
		}
	}
	for _, reports := range c.cases() {
		for _, j := range reports[0].judgments {
			if j.outcome != "conviction" {
				continue
			}
			y := j.on.Year()
			if y >= convictedSince && y <= year {
				f[idConvicted]++
			}
			if y == year {
				f[idConvictedNow]++
			}
			break
		}
	}
	return f
}

// Years returns the simulated years in order.
func (c *Country) Years() []int {
	var out []int
	for y := c.settings.first(); y <= c.settings.Last; y++ {
		out = append(out, y)
	}
	return out
}
