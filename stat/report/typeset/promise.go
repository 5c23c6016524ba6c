package typeset

// promise is a Promise. Reactions run as microtasks, in the order in which
// they were queued.
type promise struct {
	state     state
	result    value
	reactions []*function
}

type state int

const (
	pending state = iota
	fulfilled
	rejected
)

// resolve settles the promise with a value; a promise is followed.
func (p *promise) resolve(g *guest, v value) {
	if p.state != pending {
		return
	}
	if inner, ok := v.(*promise); ok {
		inner.then(g, &function{name: "follow", call: func(g *guest, args []value) (value, *thrown) {
			p.settle(g, inner.state, inner.result)
			return undefined{}, nil
		}})
		return
	}
	p.settle(g, fulfilled, v)
}

func (p *promise) settle(g *guest, s state, v value) {
	if p.state != pending {
		return
	}
	p.state, p.result = s, v
	for _, f := range p.reactions {
		g.queue(f, v)
	}
	p.reactions = nil
}

// then queues f for the moment at which the promise is settled. The guest only
// waits for promises that this host has fulfilled, so there is one reaction
// for both outcomes and no promise of its result.
func (p *promise) then(g *guest, f *function) {
	if p.state == pending {
		p.reactions = append(p.reactions, f)
		return
	}
	g.queue(f, p.result)
}

// settlers returns the two functions that the guest gets to settle p.
func (p *promise) settlers() (resolve, reject *function) {
	resolve = &function{name: "resolve", call: func(g *guest, args []value) (value, *thrown) {
		p.resolve(g, first(args))
		return undefined{}, nil
	}}
	reject = &function{name: "reject", call: func(g *guest, args []value) (value, *thrown) {
		p.settle(g, rejected, first(args))
		return undefined{}, nil
	}}
	return resolve, reject
}

func first(args []value) value {
	if len(args) == 0 {
		return undefined{}
	}
	return args[0]
}

// microtask is one queued call.
type microtask struct {
	f   *function
	arg value
}

func (g *guest) queue(f *function, arg value) {
	g.tasks = append(g.tasks, microtask{f, arg})
}

// drain runs microtasks until none is left.
func (g *guest) drain() error {
	for len(g.tasks) > 0 {
		t := g.tasks[0]
		g.tasks = g.tasks[1:]
		if _, thrown := t.f.call(g, []value{t.arg}); thrown != nil {
			return thrown
		}
	}
	return nil
}
