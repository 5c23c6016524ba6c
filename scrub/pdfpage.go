package scrub

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
)

// page makes a page anew: its boxes, its resources, what is drawn, and over it
// the annotations that are seen, as they are drawn.
func (w *copier) page(page dict) (dict, error) {
	p := w.pdf
	out := dict{"Type": name("Page")}
	for _, key := range []name{"MediaBox", "CropBox"} {
		if box, ok := p.box(page[key]); ok {
			out[key] = numbers(box[:]...)
		}
	}
	if out["MediaBox"] == nil {
		out["MediaBox"] = numbers(0, 0, 612, 792)
	}
	if n, ok := integer(p.resolve(page["Rotate"])); ok {
		out["Rotate"] = number(strconv.Itoa(n))
	}
	if n, ok := p.real(page["UserUnit"]); ok {
		out["UserUnit"] = numbers(n)[0]
	}
	if group := p.dict(page["Group"]); group != nil {
		g, err := w.dict(group, plain)
		if err != nil {
			return nil, err
		}
		out["Group"] = g
	}
	resources, err := w.copy(page["Resources"], resource)
	if err != nil {
		return nil, err
	}
	drawing, err := p.contents(page["Contents"])
	if err != nil {
		return nil, err
	}
	stamps, looks, err := w.stamps(page)
	if err != nil {
		return nil, err
	}
	if len(stamps) > 0 {
		drawing = slices.Concat([]byte("q\n"), drawing, []byte("Q\n"))
		resources, drawing = w.with(resources, looks, drawing, stamps)
	}
	if out["Resources"] = resources; resources == nil {
		out["Resources"] = dict{}
	}
	out["Contents"] = w.add(w.packed(dict{}, drawing))
	return out, nil
}

// contents returns what a page draws, one stream after another, made anew.
func (p *pdf) contents(v any) ([]byte, error) {
	var all []byte
	list, ok := p.resolve(v).(array)
	if !ok {
		list = array{v}
	}
	for _, one := range list {
		s, ok := p.resolve(one).(*stream)
		if !ok {
			continue
		}
		b, err := p.unpack(s)
		if err != nil {
			return nil, err
		}
		// The same stream may stand there a thousand times.
		if p.left -= int64(len(b)); p.left < 0 {
			return nil, refuse("bomb")
		}
		all = append(append(all, b...), '\n')
	}
	return redraw(all)
}

func (p *pdf) real(v any) (float64, bool) {
	n, ok := p.resolve(v).(number)
	if !ok {
		return 0, false
	}
	f, err := strconv.ParseFloat(string(n), 64)
	return f, err == nil && !math.IsInf(f, 0)
}

// box reads a rectangle, its lower left corner first.
func (p *pdf) box(v any) (box [4]float64, ok bool) {
	list, _ := p.resolve(v).(array)
	if len(list) != 4 {
		return box, false
	}
	for i := range box {
		if box[i], ok = p.real(list[i]); !ok {
			return box, false
		}
	}
	return [4]float64{min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3])}, true
}

func numbers(all ...float64) array {
	out := make(array, len(all))
	for i, f := range all {
		out[i] = number(strconv.FormatFloat(f, 'f', -1, 64))
	}
	return out
}

// unseenNotes are the annotations that are not drawn over a page: what leads
// elsewhere, and what opens when somebody asks for it.
var unseenNotes = []name{"Link", "Popup", "Text", "TrapNet", "PrinterMark"}

// stamps returns the annotations of a page that are seen, each as it looks (a
// field that was filled in, the picture of a signature, a stamp, a marking),
// and for each the matrix that puts it where it stands. What they hold besides,
// and who made them, goes.
func (w *copier) stamps(page dict) (places [][6]float64, looks []any, err error) {
	p := w.pdf
	list, _ := p.resolve(page["Annots"]).(array)
	for _, v := range list {
		if p.steps++; p.steps > maxSteps {
			return nil, nil, refuse("bomb")
		}
		note, _ := p.resolve(v).(dict)
		sub, _ := p.resolve(note["Subtype"]).(name)
		flags, _ := integer(p.resolve(note["F"]))
		const hidden, noView = 2, 32
		if note == nil || slices.Contains(unseenNotes, sub) || flags&(hidden|noView) != 0 {
			continue
		}
		look := p.appearance(note)
		form, ok := p.resolve(look).(*stream)
		if !ok {
			continue
		}
		matrix, ok := p.placed(note, form.dict)
		if !ok {
			continue
		}
		copied, err := w.look(look, form)
		if err != nil {
			return nil, nil, err
		}
		places, looks = append(places, matrix), append(looks, copied)
	}
	return places, looks, nil
}

// look copies how an annotation looks. That it is a form need not be said
// there, and must be said where it is drawn.
func (w *copier) look(v any, form *stream) (any, error) {
	r, ok := v.(ref)
	if num, done := w.nums[r.num]; ok && done {
		return ref{num: num}, nil
	}
	d := maps.Clone(form.dict)
	d["Type"], d["Subtype"] = name("XObject"), name("Form")
	num := w.reserve()
	if ok {
		w.nums[r.num] = num
	}
	copied, err := w.stream(&stream{d, form.raw}, plain)
	w.put(num, copied)
	return ref{num: num}, err
}

// with adds what annotations look like to a page's resources, which it may
// share with other pages, and to what it draws.
func (w *copier) with(resources any, looks []any, drawing []byte, places [][6]float64) (dict, []byte) {
	find := func(v any) dict {
		if r, ok := v.(ref); ok {
			v = w.out[r.num-1]
		}
		d, _ := v.(dict)
		own := dict{}
		maps.Copy(own, d)
		return own
	}
	of := find(resources)
	objects := find(of["XObject"])
	out := bytes.NewBuffer(drawing)
	for i, look := range looks {
		as := name(fmt.Sprintf("Note%d", i))
		for objects[as] != nil {
			as += "x"
		}
		objects[as] = look
		out.WriteString("q ")
		for _, m := range numbers(places[i][:]...) {
			writeObject(out, m)
			out.WriteByte(' ')
		}
		out.WriteString("cm ")
		writeName(out, as)
		out.WriteString(" Do Q\n")
	}
	of["XObject"] = objects
	w.made += 4 * (len(of) + len(objects)) // a page's own, though it shares what stands in them
	return of, out.Bytes()
}

// appearance returns how an annotation normally looks, in its present state.
func (p *pdf) appearance(note dict) any {
	looks, _ := p.resolve(note["AP"]).(dict)
	v := looks["N"]
	if states, ok := p.resolve(v).(dict); ok {
		state, _ := p.resolve(note["AS"]).(name)
		v = states[state]
	}
	return v
}

// placed returns the matrix that puts a form into the rectangle of its
// annotation (ISO 32000-1, 12.5.5, algorithm 8.1).
func (p *pdf) placed(note, form dict) (out [6]float64, ok bool) {
	rect, ok1 := p.box(note["Rect"])
	box, ok2 := p.box(form["BBox"])
	if !ok1 || !ok2 {
		return out, false
	}
	m := [6]float64{1, 0, 0, 1, 0, 0}
	if list, _ := p.resolve(form["Matrix"]).(array); len(list) == 6 {
		for i := range m {
			if m[i], ok = p.real(list[i]); !ok {
				return out, false
			}
		}
	}
	low, high := [2]float64{math.Inf(1), math.Inf(1)}, [2]float64{math.Inf(-1), math.Inf(-1)}
	for _, x := range []float64{box[0], box[2]} {
		for _, y := range []float64{box[1], box[3]} {
			at := [2]float64{m[0]*x + m[2]*y + m[4], m[1]*x + m[3]*y + m[5]}
			for i := range at {
				low[i], high[i] = min(low[i], at[i]), max(high[i], at[i])
			}
		}
	}
	if high[0] <= low[0] || high[1] <= low[1] {
		return out, false
	}
	sx, sy := (rect[2]-rect[0])/(high[0]-low[0]), (rect[3]-rect[1])/(high[1]-low[1])
	return [6]float64{sx, 0, 0, sy, rect[0] - low[0]*sx, rect[1] - low[1]*sy}, true
}
