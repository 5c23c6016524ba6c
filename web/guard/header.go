package guard

import "net/http"

// Policy is the content security policy of a page: script, style, fonts,
// pictures and requests of the program's own, and nothing inline. Forms go to
// the program itself, so a sign-in elsewhere begins with a link.
const Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
	"connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

// headers sets what every answer says to a browser. A handler may say more or
// otherwise, such as how long a style sheet may be kept.
func (g *Guard) headers(h http.Header) {
	policy := g.s.Policy
	if g.s.Reports != "" {
		h.Set("Reporting-Endpoints", `policy="`+g.s.Reports+`"`)
		policy += "; report-uri " + g.s.Reports + "; report-to policy"
	}
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "+
		"microphone=(), midi=(), payment=(), usb=()")
	h.Set("X-Robots-Tag", "noindex, nofollow")
	if !g.s.Public {
		h.Set("Cache-Control", "no-store")
	} else {
		h.Del("X-Robots-Tag")
	}
	if g.s.TLS {
		h.Set("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
	}
}
