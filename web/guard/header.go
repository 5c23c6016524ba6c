package guard

import "net/http"

// Policy is the content security policy of a page: script, style, fonts,
// pictures and requests of the program's own, and nothing inline. Forms go to
// the program itself, so a sign-in elsewhere begins with a link.
const Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
	"connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

// Protect sets what every page of the program's own says to a browser, whether a
// guard stands before it or not. A handler may say more or otherwise.
func Protect(h http.Header) {
	h.Set("Content-Security-Policy", Policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "+
		"microphone=(), midi=(), payment=(), usb=()")
	h.Set("X-Robots-Tag", "noindex, nofollow")
	h.Set("Cache-Control", "no-store")
}

// headers sets what every answer says to a browser. A handler may say more or
// otherwise, such as how long a style sheet may be kept.
func (g *Guard) headers(h http.Header) {
	policy := g.s.Policy
	if g.s.Reports != "" {
		h.Set("Reporting-Endpoints", `policy="`+g.s.Reports+`"`)
		policy += "; report-uri " + g.s.Reports + "; report-to policy"
	}
	Protect(h)
	h.Set("Content-Security-Policy", policy)
	if g.s.Public {
		h.Del("X-Robots-Tag")
		h.Del("Cache-Control")
	}
	if g.s.TLS {
		h.Set("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
	}
}
