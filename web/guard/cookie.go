package guard

import (
	"net/http"
	"strings"
	"time"
)

// cookiePrefix makes a browser refuse the cookie from another host, from
// another path and without encryption.
const cookiePrefix = "__Host-"

// Cookie returns a cookie of the desk: sent to this host only, over an
// encrypted connection (or to the machine itself), never to scripts and never
// along with a request that another site caused. Age 0 means until the browser
// is closed. The value must be made of letters, digits, - and _.
func Cookie(name, value string, age time.Duration) *http.Cookie {
	return &http.Cookie{
		Name: cookiePrefix + name, Value: value, Path: "/", MaxAge: int(age.Seconds()),
		Secure: true, HttpOnly: true, SameSite: http.SameSiteStrictMode,
	}
}

// ReturnCookie is a cookie that also comes along when another site sends the
// reader back by a link: for the state of a sign-in elsewhere, never for a
// session.
func ReturnCookie(name, value string, age time.Duration) *http.Cookie {
	c := Cookie(name, value, age) // #nosec G124 -- Cookie sets Secure, HttpOnly and SameSite
	c.SameSite = http.SameSiteLaxMode
	return c
}

// EndCookie returns the cookie that takes a cookie away.
func EndCookie(name string) *http.Cookie {
	c := Cookie(name, "", 0) // #nosec G124 -- Cookie sets Secure, HttpOnly and SameSite
	c.MaxAge = -1
	return c
}

// ReadCookie returns the value of a cookie that [Cookie] made. Where the
// browser sends two of the name, none is believed.
func ReadCookie(r *http.Request, name string) (value string, ok bool) {
	found := r.CookiesNamed(cookiePrefix + name)
	if len(found) != 1 || !plain(found[0].Value) {
		return "", false
	}
	return found[0].Value, true
}

// plain reports whether a text is made of what a cookie's value may be.
func plain(s string) bool {
	return s != "" && len(s) <= 512 && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") == ""
}
