package encode

// CheckBirth lets tests ask whether a date can be encoded.
func CheckBirth(b Birth) error { return b.check() }
