package xlsx

import "verdig/codelist"

// The fixed words of the workbook.
var (
	sheetCover    = codelist.Text{NB: "Forside", NN: "Framside", EN: "Cover"}
	sheetNotes    = codelist.Text{NB: "Merknader", NN: "Merknader", EN: "Notes"}
	sheetContents = codelist.Text{NB: "Innhold", NN: "Innhald", EN: "Contents"}

	wordTitle = codelist.Text{
		NB: "Tabeller om mulige ofre for menneskehandel %d", NN: "Tabellar om moglege offer for menneskehandel %d",
		EN: "Tables on possible victims of human trafficking %d",
	}
	wordYear      = codelist.Text{NB: "Rapporteringsår", NN: "Rapporteringsår", EN: "Reporting year"}
	wordEdition   = codelist.Text{NB: "Utgave av tallene", NN: "Utgåve av tala", EN: "Edition of the figures"}
	wordAsOf      = codelist.Text{NB: "Kunnskap til og med", NN: "Kunnskap til og med", EN: "Knowledge up to and including"}
	wordPublished = codelist.Text{NB: "Publisert", NN: "Publisert", EN: "Published"}
	wordSheet     = codelist.Text{NB: "Ark", NN: "Ark", EN: "Sheet"}
	wordTable     = codelist.Text{NB: "Tabell", NN: "Tabell", EN: "Table"}
	wordUnit      = codelist.Text{NB: "Enhet", NN: "Eining", EN: "Unit"}
	wordSynthetic = codelist.Text{
		NB: "Syntetiske data: landet, personene og tallene er oppdiktet.", NN: "Syntetiske data: landet, personane og tala er oppdikta.",
		EN: "Synthetic data: the country, the people and the numbers are invented.",
	}
	wordCover = codelist.Text{
		NB: "Arkboken har ett ark for hver tabell. Arket Merknader forklarer tegn og regler, og arket Innhold viser vei til tabellene.",
		NN: "Arkboka har eitt ark for kvar tabell. Arket Merknader forklarer teikn og reglar, og arket Innhald viser veg til tabellane.",
		EN: "The workbook has one sheet for each table. The sheet Notes explains signs and rules, and the sheet Contents leads to the tables.",
	}
	noteProtected = codelist.Text{
		NB: "Kolon (:) betyr at tallet ikke vises, av hensyn til personvernet.",
		NN: "Kolon (:) tyder at talet ikkje er vist, av omsyn til personvernet.",
		EN: "A colon (:) means that the number is not shown, in order to protect privacy.",
	}
	noteNotApplicable = codelist.Text{
		NB: "Punktum (.) betyr at tallet ikke finnes: kombinasjonen kan ikke forekomme, eller for lite ligger bak.",
		NN: "Punktum (.) tyder at talet ikkje finst: kombinasjonen kan ikkje førekome, eller for lite ligg bak.",
		EN: "A full stop (.) means that the number does not exist: the combination cannot occur, or too little stands behind it.",
	}
	noteTotals = codelist.Text{
		NB: "Et skjult tall er skjult overalt der det kunne leses eller regnes ut. Null (0) betyr ingen.",
		NN: "Eit skjult tal er skjult overalt der det kunne lesast eller reknast ut. Null (0) tyder ingen.",
		EN: "A hidden number is hidden wherever it could be read or worked out. Zero (0) means none.",
	}
)
