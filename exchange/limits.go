package exchange

import "strconv"

// Limits bound what a file may cost to read. A field that is 0 means the
// default named at it. A file that goes beyond a limit is refused as a whole,
// with the key named at the limit.
type Limits struct {
	File    int64 // bytes of the file; 2 GiB; exchange.too_large
	Rows    int   // rows below the heading that are not empty; 5,000,000; exchange.too_many_rows
	Columns int   // columns with content; 256; exchange.too_many_columns
	Field   int   // bytes of text in one cell; 131,072 (Excel allows 32,767 characters); exchange.field_too_long
	Record  int   // bytes of text in one row; 1 MiB; exchange.record_too_long

	// The following bound what a workbook unpacks to; each is refused as
	// exchange.zip_bomb.
	Entries   int   // files in the archive; 2,000
	Directory int64 // bytes of the archive's directory; 4 MiB
	Unpacked  int64 // bytes of all files unpacked, by the directory and as really unpacked; 2 GiB
	Entry     int64 // bytes of one file unpacked; 1 GiB
	Ratio     int64 // unpacked to packed bytes of one file above 1 MiB; 200
	Cells     int64 // cells on a sheet, empty ones too; 128,000,000
	Shared    int64 // bytes of the table of shared texts in memory; 256 MiB
}

// freeOfRatio is the size below which the ratio of a packed file is not
// looked at: such a file cannot hurt, and small files of much repetition are
// ordinary.
const freeOfRatio = 1 << 20

// withDefaults returns l with every 0 replaced by its default.
func (l Limits) withDefaults() Limits {
	set(&l.File, 2<<30)
	set(&l.Rows, 5_000_000)
	set(&l.Columns, 256)
	set(&l.Field, 128<<10)
	set(&l.Record, 1<<20)
	set(&l.Entries, 2_000)
	set(&l.Directory, 4<<20)
	set(&l.Unpacked, 2<<30)
	set(&l.Entry, 1<<30)
	set(&l.Ratio, 200)
	set(&l.Cells, 128_000_000)
	set(&l.Shared, 256<<20)
	return l
}

func set[N int | int64](field *N, value N) {
	if *field == 0 {
		*field = value
	}
}

// bytesText writes a number of bytes for a message: "2 GB", "128 kB".
func bytesText(n int64) string {
	switch {
	case n >= 1<<30:
		return strconv.FormatInt(n>>30, 10) + " GB"
	case n >= 1<<20:
		return strconv.FormatInt(n>>20, 10) + " MB"
	case n >= 1<<10:
		return strconv.FormatInt(n>>10, 10) + " kB"
	}
	return strconv.FormatInt(n, 10) + " B"
}
