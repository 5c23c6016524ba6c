package typeset

import (
	"github.com/tetratelabs/wazero/api"
)

// callImports call functions and deal with promises and microtasks.
var callImports = map[string]importFunc{
	"__wbg_call_abb4ff46ce38be40":                        func(g *guest, s []uint64) { g.callFunction(s, 0) },
	"__wbg_call_3020136f7a2d6e44":                        func(g *guest, s []uint64) { g.callFunction(s, 1) },
	"__wbg_call_78f94eb02ec7f9b2":                        func(g *guest, s []uint64) { g.callFunction(s, 3) },
	"__wbg_next_3cfe5c0fe2a4cc53":                        next,
	"__wbg_new_no_args_cb138f77cf6151ee":                 func(g *guest, s []uint64) { g.give(s, newFunction(g.str(s[0], s[1]))) },
	"__wbg_new_with_args_df9e7125ffe55248":               func(g *guest, s []uint64) { g.give(s, newFunction(g.str(s[2], s[3]))) },
	"__wbg__wbg_cb_unref_87dfb5aaa0cbcea7":               unref,
	"__wbg_new_ff12d2b041fb48f1":                         newPromise,
	"__wbg_resolve_fd5bfbaa4ce36e1e":                     resolved,
	"__wbg_then_4f95312d68691235":                        then,
	"__wbg_queueMicrotask_9b549dfce8865860":              func(g *guest, s []uint64) { g.give(s, queueMicrotask) },
	"__wbg_queueMicrotask_fca69f5bfad613a5":              func(g *guest, s []uint64) { g.queue(g.mustFunction(g.arg(s, 0)), undefined{}) },
	"__wbg_static_accessor_GLOBAL_769e6b65d6557335":      absentGlobal,
	"__wbg_static_accessor_SELF_08f5a74c69739274":        absentGlobal,
	"__wbg_static_accessor_WINDOW_a8924b26aa92d024":      absentGlobal,
	"__wbg_static_accessor_GLOBAL_THIS_60cf02db4de8e1c1": func(g *guest, s []uint64) { g.give(s, g.global) },
}

// outsideImports reach for the world outside: the clock, which stands still at
// the document's time of creation, and the console.
var outsideImports = map[string]importFunc{
	"__wbg_now_69d776cd24f5215b":               func(g *guest, s []uint64) { s[0] = api.EncodeF64(g.unixMilli) },
	"__wbg_new_b2db8aa2650f793a":               func(g *guest, s []uint64) { g.give(s, &date{number(g.arg(s, 0))}) },
	"__wbg_getTimezoneOffset_45389e26d6f46823": func(g *guest, s []uint64) { s[0] = api.EncodeF64(0) }, // the clock shows UTC
	"__wbg_error_7534b8e9a36f1ab4": func(g *guest, s []uint64) {
		g.log(g.str(s[0], s[1]))
		g.release(uint32(s[0]), uint32(s[1]))
	},
	"__wbg_error_85faeb8919b11cc6": func(g *guest, s []uint64) {
		g.log(text(g.arg(s, 0)) + " " + text(g.arg(s, 1)) + " " + text(g.arg(s, 2)))
	},
	"__wbg_info_ce6bcc489c22f6f0": func(g *guest, s []uint64) { g.log(text(g.arg(s, 0))) },
}

// absentGlobal answers for the names of the global object that only browsers
// or Node have.
func absentGlobal(g *guest, s []uint64) { s[0] = 0 }

// queueMicrotask is the function as a value; the guest asks whether it exists.
var queueMicrotask = &function{name: "queueMicrotask", call: func(g *guest, args []value) (value, *thrown) {
	g.queue(g.mustFunction(first(args)), undefined{})
	return undefined{}, nil
}}

func (g *guest) mustFunction(v value) *function {
	f, ok := v.(*function)
	if !ok {
		panic(throwf("%s is not a function", debugString(v)))
	}
	return f
}

// callFunction does f.call(this, ...n parameters); an exception is left for
// the guest to handle.
func (g *guest) callFunction(s []uint64, n int) {
	f, ok := g.arg(s, 0).(*function)
	if !ok {
		g.attempt(s, nil, throwf("%s is not a function", debugString(g.arg(s, 0))))
		return
	}
	args := make([]value, n)
	for i := range args {
		args[i] = g.arg(s, 2+i)
	}
	v, t := f.call(g, args)
	g.attempt(s, v, t)
}

func next(g *guest, s []uint64) {
	f, t := get(g.arg(s, 0), "next")
	if t != nil {
		g.attempt(s, nil, t)
		return
	}
	v, t := g.mustFunction(f).call(g, nil)
	g.attempt(s, v, t)
}

// newFunction stands for new Function(body). The guest makes functions of text
// only for the defaults of its file access, which this host replaces before
// any is called, and to find the global object.
func newFunction(body string) *function {
	return &function{name: "anonymous", call: func(g *guest, args []value) (value, *thrown) {
		if body == "return this" {
			return g.global, nil
		}
		return nil, throwf("no script runs here: %q", body)
	}}
}

// closure is a Rust closure of the guest, called through a function value. It
// lives until its count of users is zero.
type closure struct {
	a, b  uint64 // data and vtable
	users int
}

// newClosure makes a function of a guest's closure of one parameter.
func (g *guest) newClosure(a, b uint64) *function {
	c := &closure{a: a, b: b, users: 1}
	return &function{name: "closure", closure: c, call: func(g *guest, args []value) (value, *thrown) {
		// While it runs, the closure has no data, so that the guest notices if
		// it is entered twice.
		c.users++
		a := c.a
		c.a = 0
		g.must(exportCallClosure, a, c.b, uint64(g.heap.add(first(args))))
		c.a = a
		g.unref(c)
		return undefined{}, nil
	}}
}

func unref(g *guest, s []uint64) {
	if f, ok := g.arg(s, 0).(*function); ok && f.closure != nil {
		g.unref(f.closure)
	}
}

func (g *guest) unref(c *closure) {
	if c.users--; c.users == 0 {
		g.must(exportDropClosure, c.a, c.b)
		c.a = 0
	}
}

// newPromise does new Promise(executor), where the executor is a closure of
// the guest and runs at once.
func newPromise(g *guest, s []uint64) {
	p := &promise{}
	resolve, reject := p.settlers()
	g.must(exportRunExecutor, s[0], s[1], uint64(g.heap.add(resolve)), uint64(g.heap.add(reject)))
	g.give(s, p)
}

// resolved does Promise.resolve(v).
func resolved(g *guest, s []uint64) {
	v := g.arg(s, 0)
	if p, ok := v.(*promise); ok {
		g.give(s, p)
		return
	}
	p := &promise{}
	p.resolve(g, v)
	g.give(s, p)
}

func then(g *guest, s []uint64) {
	p, ok := g.arg(s, 0).(*promise)
	if !ok {
		panic(throwf("then on %s", debugString(g.arg(s, 0))))
	}
	p.then(g, g.mustFunction(g.arg(s, 1)))
	g.give(s, &promise{})
}
