package main

import (
	"verdig/casework"
	"verdig/register"
)

// demoCases are the persons of the demonstration who are followed up: invented,
// each in another state.
var demoCases = []demoCase{
	{plan: "1", agency: "rosa", ago: 23, name: "Lilje", age: casework.Adult, reason: "concern", facts: female("1996-04-02")},
	{plan: "2", agency: "rosa", ago: 20, name: "M.", age: casework.Adult, reason: "asked", facts: female("1988-11-19")},
	{plan: "3", agency: "bufdir", ago: 19, name: "Gutten på 16", age: casework.Child, reason: "child_reported", facts: male("2010-02-11")},
	{plan: "4", agency: "pd-oslo", ago: 15, name: "K.", age: casework.Adult, reason: "concern", facts: female("2001-07-30")},
	{plan: "5", agency: "kirkensbymisjon", ago: 2, name: "S.", age: casework.Adult, reason: "asked", facts: female("1993-01-15")},
	{plan: "6", agency: "rosa", ago: 12, name: "Nora (ikke riktig navn)", age: casework.Unsure, reason: "concern", facts: map[register.Field]string{register.FieldPresumedMinor: "yes", register.FieldSex: "female"}},
	{plan: "7", agency: "rosa", ago: 22, name: "T.", age: casework.Adult, reason: "asked", facts: female("1985-06-08")},
	{plan: "8", agency: "kirkensbymisjon", ago: 21, name: "A.", age: casework.Adult, reason: "concern", facts: male("1990-09-09")},
	{plan: "9", agency: "pd-oslo", ago: 9, name: "Mannen fra byggeplassen", age: casework.Adult, reason: "concern", facts: male("1979-12-01")},
	{plan: "10", agency: "bufdir", ago: 8, name: "Jenta på 15", age: casework.Child, reason: "child_reported", facts: female("2011-05-23")},
	{plan: "11", agency: "nav", ago: 18, name: "D.", age: casework.Adult, reason: "asked", facts: male("1999-03-03")},
	{plan: "12", agency: "kirkensbymisjon", ago: 6, name: "E.", age: casework.Adult, reason: "asked", facts: female("2000-10-10")},
}

func female(born string) map[register.Field]string {
	return map[register.Field]string{register.FieldSex: "female", register.FieldBirth: born}
}

func male(born string) map[register.Field]string {
	return map[register.Field]string{register.FieldSex: "male", register.FieldBirth: born}
}

// demoSteps are what is done on the plans; those of one day in this order.
var demoSteps = []demoStep{
	// 1: a plan that goes well: three agencies, each responsible for something.
	{plan: "1", ago: 23, who: "rosa", step: casework.Step{Kind: casework.OpenNeed, Area: "safety", Reason: "assessed"}},
	{plan: "1", ago: 23, who: "rosa", step: casework.Step{Kind: casework.OpenNeed, Area: "housing", Reason: "assessed"}},
	{plan: "1", ago: 22, who: "rosa", step: casework.Step{Kind: casework.Invite, Agency: "nav", Reason: "assessed", Text: "Hun trenger noe å leve av nå, og et sted å bo etter krisesenteret."}, as: "nav"},
	{plan: "1", ago: 21, who: "nav", step: casework.Step{Kind: casework.Join, Reason: "can_help"}, about: "nav"},
	{plan: "1", ago: 20, who: "rosa", step: casework.Step{Kind: casework.OpenNeed, Area: "economy", Reason: "asked"}},
	{plan: "1", ago: 20, who: "rosa", step: casework.Step{Kind: casework.Offer, Area: "economy", Agency: "nav", Reason: "competent", Text: "Søknaden er begynt."}, as: "economy"},
	{plan: "1", ago: 19, who: "nav", step: casework.Step{Kind: casework.Accept, Reason: ""}, about: "economy"},
	{plan: "1", ago: 19, who: "rosa", step: casework.Step{Kind: casework.AddGoal, Area: "housing", Text: "Et eget sted å bo innen to måneder"}},
	{plan: "1", ago: 19, who: "nav", step: casework.Step{Kind: casework.AddGoal, Area: "economy", Text: "Penger til mat og klær fra neste uke"}, as: "money"},
	{plan: "1", ago: 19, who: "nav", step: casework.Step{Kind: casework.AddTask, Area: "economy", Agency: "nav", Text: "Behandle søknaden om nødhjelp"}, as: "apply", in: -15},
	{plan: "1", ago: 17, who: "nav", step: casework.Step{Kind: casework.DoTask}, about: "apply"},
	{plan: "1", ago: 16, who: "nav", step: casework.Step{Kind: casework.ReachGoal}, about: "money"},
	{plan: "1", ago: 14, who: "rosa", step: casework.Step{Kind: casework.AddTask, Area: "housing", Agency: "rosa", Text: "Møte med kommunen om bolig"}, in: -2},
	{plan: "1", ago: 14, who: "rosa", step: casework.Step{Kind: casework.AddTask, Area: "safety", Agency: "rosa", Text: "Gå gjennom sikkerhetsplanen sammen med henne"}, in: 5},
	{plan: "1", ago: 10, who: "rosa", step: casework.Step{Kind: casework.AddNote, Area: "safety", Text: "Hun vil ikke ha brev i posten. Ring alltid først, og bare på det nye nummeret."}},
	{plan: "1", ago: 3, who: "nav", step: casework.Step{Kind: casework.AddNote, Area: "economy", Text: "Utbetalt. Neste samtale er avtalt."}},
	// 2: the whole is offered, and nobody has answered for three days.
	{plan: "2", ago: 19, who: "rosa", step: casework.Step{Kind: casework.OpenNeed, Area: "work_school", Reason: "asked"}},
	{plan: "2", ago: 18, who: "rosa", step: casework.Step{Kind: casework.AddGoal, Area: "work_school", Text: "Norskkurs to dager i uka"}},
	{plan: "2", ago: 18, who: "rosa", step: casework.Step{Kind: casework.AddTask, Area: "work_school", Agency: "rosa", Text: "Melde henne på kurset"}, in: 3},
	{plan: "2", ago: 3, who: "rosa", step: casework.Step{Kind: casework.Offer, Area: casework.Whole, Agency: "nav", Reason: "moved", Text: "Hun har flyttet i egen leilighet. Vi er fortsatt med."}},
	// 3: a child; child welfare and the police.
	{plan: "3", ago: 19, who: "bufdir", step: casework.Step{Kind: casework.OpenNeed, Area: "safety", Reason: "assessed"}},
	{plan: "3", ago: 19, who: "bufdir", step: casework.Step{Kind: casework.Invite, Agency: "pd-oslo", Reason: "duty", Text: "Vi er bekymret for at noen leter etter ham."}, as: "police"},
	{plan: "3", ago: 18, who: "pd-oslo", step: casework.Step{Kind: casework.Join, Reason: "duty"}, about: "police"},
	{plan: "3", ago: 17, who: "bufdir", step: casework.Step{Kind: casework.AddGoal, Area: "safety", Text: "Ingen av dem han er redd for, vet hvor han bor"}},
	{plan: "3", ago: 17, who: "pd-oslo", step: casework.Step{Kind: casework.AddTask, Area: "safety", Agency: "pd-oslo", Text: "Vurdere adressesperre"}, in: 2},
	{plan: "3", ago: 2, who: "bufdir", step: casework.Step{Kind: casework.Invite, Agency: "nav", Reason: "assessed", Text: "Han fyller 17 snart og spør om skole og jobb."}},
	// 4: the police offer the whole to an agency outside the plan.
	{plan: "4", ago: 14, who: "pd-oslo", step: casework.Step{Kind: casework.OpenNeed, Area: "police_contact", Reason: "duty"}},
	{plan: "4", ago: 13, who: "pd-oslo", step: casework.Step{Kind: casework.AddGoal, Area: "police_contact", Text: "Hun vet hva som skjer i saken, og hvem hun kan ringe"}},
	{plan: "4", ago: 13, who: "pd-oslo", step: casework.Step{Kind: casework.AddTask, Area: "police_contact", Agency: "pd-oslo", Text: "Gi henne navnet på bistandsadvokaten"}, in: 1},
	{plan: "4", ago: 5, who: "pd-oslo", step: casework.Step{Kind: casework.Offer, Area: casework.Whole, Agency: "rosa", Reason: "competent", Text: "Kvinne i midten av tjueårene som trenger et trygt sted og noen å snakke med. Hun har sagt ja til at vi spør dere."}},
	// 6: of unsure age; safety is offered and declined.
	{plan: "6", ago: 12, who: "rosa", step: casework.Step{Kind: casework.OpenNeed, Area: "safety", Reason: "assessed"}},
	{plan: "6", ago: 11, who: "rosa", step: casework.Step{Kind: casework.Offer, Area: "safety", Agency: "pd-oslo", Reason: "competent", Text: "Vi trenger hjelp til å vurdere trusselen."}, as: "safety"},
	{plan: "6", ago: 10, who: "pd-oslo", step: casework.Step{Kind: casework.Decline, Reason: "no_information", Text: "Vi må vite hvor hun ble rekruttert før vi kan vurdere det."}, about: "safety"},
	{plan: "6", ago: 9, who: "rosa", step: casework.Step{Kind: casework.AddGoal, Area: "safety", Text: "Hun sover trygt"}},
	{plan: "6", ago: 9, who: "rosa", step: casework.Step{Kind: casework.AddTask, Area: "safety", Agency: "rosa", Text: "Snakke med henne om hvordan hun kom hit"}, in: -1},
	// 7: closed, the goals reached.
	{plan: "7", ago: 22, who: "rosa", step: casework.Step{Kind: casework.OpenNeed, Area: "legal_aid", Reason: "asked"}},
	{plan: "7", ago: 21, who: "rosa", step: casework.Step{Kind: casework.AddGoal, Area: "legal_aid", Text: "Advokat på plass"}, as: "lawyer"},
	{plan: "7", ago: 9, who: "rosa", step: casework.Step{Kind: casework.ReachGoal}, about: "lawyer"},
	{plan: "7", ago: 8, who: "rosa", step: casework.Step{Kind: casework.Close, Reason: "goals_met"}},
	// 8: closed, help declined.
	{plan: "8", ago: 20, who: "kirkensbymisjon", step: casework.Step{Kind: casework.OpenNeed, Area: "return", Reason: "asked"}},
	{plan: "8", ago: 11, who: "kirkensbymisjon", step: casework.Step{Kind: casework.Close, Reason: "declined_help", Text: "Han reiser hjem på egen hånd, og vet hvor han kan ringe."}},
	// 9: two agencies, tasks of both.
	{plan: "9", ago: 9, who: "pd-oslo", step: casework.Step{Kind: casework.OpenNeed, Area: "residence", Reason: "assessed"}},
	{plan: "9", ago: 9, who: "pd-oslo", step: casework.Step{Kind: casework.OpenNeed, Area: "health", Reason: "assessed"}},
	{plan: "9", ago: 8, who: "pd-oslo", step: casework.Step{Kind: casework.Invite, Agency: "kirkensbymisjon", Reason: "competent", Text: "Han er skadet i hånden og snakker litt engelsk."}, as: "church"},
	{plan: "9", ago: 7, who: "kirkensbymisjon", step: casework.Step{Kind: casework.Join, Reason: "can_help"}, about: "church"},
	{plan: "9", ago: 7, who: "kirkensbymisjon", step: casework.Step{Kind: casework.AddGoal, Area: "health", Text: "Hånden er undersøkt og behandlet"}},
	{plan: "9", ago: 7, who: "kirkensbymisjon", step: casework.Step{Kind: casework.AddTask, Area: "health", Agency: "kirkensbymisjon", Text: "Følge ham til legen"}, in: 4},
	{plan: "9", ago: 6, who: "pd-oslo", step: casework.Step{Kind: casework.AddTask, Area: "residence", Agency: "pd-oslo", Text: "Forklare refleksjonsperioden med tolk"}, in: 2},
	// 10: a child; a need is offered to two agencies in turn.
	{plan: "10", ago: 8, who: "bufdir", step: casework.Step{Kind: casework.OpenNeed, Area: "health", Reason: "assessed"}},
	{plan: "10", ago: 7, who: "bufdir", step: casework.Step{Kind: casework.Offer, Area: "health", Agency: "kirkensbymisjon", Reason: "competent", Text: "Hun trenger en å snakke med."}, as: "first"},
	{plan: "10", ago: 6, who: "kirkensbymisjon", step: casework.Step{Kind: casework.Decline, Reason: "not_competent", Text: "Vi har ikke tilbud til barn."}, about: "first"},
	{plan: "10", ago: 1, who: "bufdir", step: casework.Step{Kind: casework.Offer, Area: "health", Agency: "rosa", Reason: "agreed", Text: "Hun trenger en å snakke med, gjerne en kvinne."}},
	// 11: every goal is reached; the plan can be closed.
	{plan: "11", ago: 17, who: "nav", step: casework.Step{Kind: casework.OpenNeed, Area: "economy", Reason: "asked"}},
	{plan: "11", ago: 17, who: "nav", step: casework.Step{Kind: casework.AddGoal, Area: "economy", Text: "Egen bankkonto og fast inntekt"}, as: "bank"},
	{plan: "11", ago: 2, who: "nav", step: casework.Step{Kind: casework.ReachGoal}, about: "bank"},
	// 12: the needs are known, and no goal is set.
	{plan: "12", ago: 6, who: "kirkensbymisjon", step: casework.Step{Kind: casework.OpenNeed, Area: "children", Reason: "asked"}},
	{plan: "12", ago: 5, who: "kirkensbymisjon", step: casework.Step{Kind: casework.AddNote, Area: "children", Text: "To barn hos bestemor i hjemlandet. Hun vil helst at de kommer hit."}},
}
