package site

import (
	"fmt"
	stdhtml "html"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// node is an element of a page, or text where tag is "".
type node struct {
	tag   string
	attr  map[string]string
	text  string
	under []*node
}

// void elements have no end.
var void = strings.Fields("area base br col embed hr img input link meta source track wbr")

var (
	startTag  = regexp.MustCompile(`^<([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^\s=/>]+(?:="[^"]*")?)*)\s*(/?)>`)
	attribute = regexp.MustCompile(`([^\s=/>]+)(?:="([^"]*)")?`)
	endTag    = regexp.MustCompile(`^</([a-zA-Z][a-zA-Z0-9-]*)\s*>`)
)

// parse reads a page as the templates write it: every element closed, every
// attribute in double quotes. Anything else is an error of the page.
func parse(t testing.TB, page string) *node {
	t.Helper()
	root := &node{}
	open := []*node{root}
	fail := func(what, at string) {
		t.Fatalf("%s at %.80q", what, at)
	}
	for rest := page; rest != ""; {
		top := open[len(open)-1]
		switch {
		case strings.HasPrefix(rest, "<!"):
			_, rest, _ = strings.Cut(rest, ">")
		case strings.HasPrefix(rest, "</"):
			m := endTag.FindStringSubmatch(rest)
			if m == nil || m[1] != top.tag {
				fail("<"+top.tag+"> is open", rest)
			}
			open, rest = open[:len(open)-1], rest[len(m[0]):]
		case rest[0] == '<':
			m := startTag.FindStringSubmatch(rest)
			if m == nil {
				fail("not a tag", rest)
			}
			n := &node{tag: m[1], attr: map[string]string{}}
			for _, a := range attribute.FindAllStringSubmatch(m[2], -1) {
				if _, twice := n.attr[a[1]]; twice {
					fail("attribute twice: "+a[1], rest)
				}
				n.attr[a[1]] = stdhtml.UnescapeString(a[2])
			}
			top.under = append(top.under, n)
			rest = rest[len(m[0]):]
			if raw := m[1] == "style" || m[1] == "script"; raw {
				content, after, _ := strings.Cut(rest, "</"+m[1])
				n.under, rest = []*node{{text: content}}, "</"+m[1]+after
			}
			if m[3] == "" && !slices.Contains(void, m[1]) {
				open = append(open, n)
			}
		default:
			i := strings.IndexByte(rest, '<')
			if i < 0 {
				i = len(rest)
			}
			top.under = append(top.under, &node{text: stdhtml.UnescapeString(rest[:i])})
			rest = rest[i:]
		}
	}
	if len(open) > 1 {
		fail("never closed: <"+open[len(open)-1].tag+">", "the end")
	}
	return root
}

// words is the text of an element, spaces made one.
func (n *node) words() string {
	var b strings.Builder
	var walk func(*node)
	walk = func(n *node) {
		b.WriteString(n.text)
		for _, u := range n.under {
			walk(u)
		}
	}
	walk(n)
	return strings.Join(strings.Fields(b.String()), " ")
}

// simple is one part of a selector: tag, .class, #id and [attribute=value].
var simple = regexp.MustCompile(`^([a-z0-9]*)((?:\.[\w-]+)*)(?:#([\w.-]+))?(?:\[([\w-]+)(?:=([^\]]*))?\])?$`)

func (n *node) is(part string) bool {
	m := simple.FindStringSubmatch(part)
	if m == nil {
		panic(fmt.Sprintf("selector %q", part))
	}
	if n.tag == "" || m[1] != "" && m[1] != n.tag || m[3] != "" && n.attr["id"] != m[3] {
		return false
	}
	classes := strings.Fields(n.attr["class"])
	for _, c := range strings.Split(m[2], ".")[1:] {
		if !slices.Contains(classes, c) {
			return false
		}
	}
	if m[4] == "" {
		return true
	}
	value, ok := n.attr[m[4]]
	return ok && (m[5] == "" || m[5] == value)
}

// find returns the elements that match a selector of parts, each below the one
// before it.
func (n *node) find(selector string) []*node {
	parts := strings.Fields(selector)
	var out []*node
	var walk func(*node, []string)
	walk = func(n *node, parts []string) {
		for _, u := range n.under {
			left := parts
			if u.is(parts[0]) {
				if left = parts[1:]; len(left) == 0 {
					out = append(out, u)
					left = parts
				}
			}
			walk(u, left)
		}
	}
	walk(n, parts)
	return out
}

// one returns the only element that matches.
func (n *node) one(t testing.TB, selector string) *node {
	t.Helper()
	all := n.find(selector)
	if len(all) != 1 {
		t.Fatalf("%d elements match %q, want 1", len(all), selector)
	}
	return all[0]
}
