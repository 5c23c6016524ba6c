package typeset

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// The guest was built for a browser and holds references to JavaScript values.
// The types of this file are those values, as far as the guest needs them:
// besides the types below, a value is a bool, a float64 or a string. Objects
// are pointers, so that == on two values is JavaScript's ===.

type value any

type (
	undefined struct{}
	null      struct{}

	// bigint holds the low 64 bits of a BigInt; the guest makes no larger one.
	bigint int64

	// object is a plain object; it remembers the order of its keys.
	object struct {
		keys   []string
		fields map[string]value
	}

	array struct{ items []value }

	// octets is a Uint8Array, words a Uint32Array.
	octets struct{ b []byte }
	words  struct{ w []uint32 }

	exception struct{ message string }

	date struct{ unixMilli float64 }

	// boxed is an object of the guest that it has handed out: the address of a
	// Rust value, with the name of its class.
	boxed struct {
		class string
		addr  uint32
	}

	// function is a function that the guest may call. It returns a value, or
	// a thrown one.
	function struct {
		name string
		call func(g *guest, args []value) (value, *thrown)

		closure *closure // set if the function is a closure of the guest
	}

	// symbol is a well-known symbol.
	symbol struct{ name string }
)

// thrown carries a JavaScript exception.
type thrown struct{ v value }

func (t *thrown) Error() string { return text(t.v) }

func throwf(format string, args ...any) *thrown {
	return &thrown{&exception{fmt.Sprintf(format, args...)}}
}

func newObject() *object { return &object{fields: map[string]value{}} }

func (o *object) set(key string, v value) {
	if _, ok := o.fields[key]; !ok {
		o.keys = append(o.keys, key)
	}
	o.fields[key] = v
}

// get reads a property as v[key] does in JavaScript. A property that does not
// exist is undefined; reading from undefined or null throws.
func get(v, key value) (value, *thrown) {
	switch v := v.(type) {
	case *object:
		if field, ok := v.fields[propertyKey(key)]; ok {
			return field, nil
		}
	case *array:
		if i, ok := index(key); ok && i < len(v.items) {
			return v.items[i], nil
		}
		if key == value("length") {
			return float64(len(v.items)), nil
		}
	case *exception:
		if key == value("message") {
			return v.message, nil
		}
	case undefined, null:
		return nil, throwf("cannot read property %s of %s", propertyKey(key), debugString(v))
	}
	return undefined{}, nil
}

// set writes a property as v[key] = x does in JavaScript.
func set(v, key, x value) *thrown {
	switch v := v.(type) {
	case *object:
		v.set(propertyKey(key), x)
		return nil
	case *array:
		if i, ok := index(key); ok && i < math.MaxUint16 {
			for len(v.items) <= i {
				v.items = append(v.items, undefined{})
			}
			v.items[i] = x
			return nil
		}
	}
	return throwf("cannot set property %s of %s", propertyKey(key), debugString(v))
}

func propertyKey(key value) string {
	switch key := key.(type) {
	case string:
		return key
	case *symbol:
		return "@@" + key.name
	}
	return text(key)
}

// index reads a property key that is an array index.
func index(key value) (int, bool) {
	switch key := key.(type) {
	case float64:
		i := int(key)
		return i, i >= 0 && float64(i) == key
	case string:
		i, err := strconv.Atoi(key)
		return i, err == nil && i >= 0 && strconv.Itoa(i) == key
	}
	return 0, false
}

// looseEqual is == of JavaScript for the cases in which the guest uses it:
// comparing with undefined or null, and values of one type.
func looseEqual(a, b value) bool {
	if isNone(a) || isNone(b) {
		return isNone(a) && isNone(b)
	}
	return a == b
}

func isNone(v value) bool {
	switch v.(type) {
	case nil, undefined, null:
		return true
	}
	return false
}

func isObject(v value) bool {
	switch v.(type) {
	case nil, undefined, null, bool, float64, string, bigint, *function, *symbol:
		return false
	}
	return true
}

// number is Number(v).
func number(v value) float64 {
	switch v := v.(type) {
	case float64:
		return v
	case bool:
		if v {
			return 1
		}
		return 0
	case bigint:
		return float64(v)
	case null:
		return 0
	case *date:
		return v.unixMilli
	case string:
		s := strings.TrimSpace(v)
		if s == "" {
			return 0
		}
		if f, err := strconv.ParseFloat(s, 64); err == nil {
			return f
		}
	}
	return math.NaN()
}

// text is String(v), as far as messages need it.
func text(v value) string {
	switch v := v.(type) {
	case string:
		return v
	case *exception:
		return "Error: " + v.message
	}
	return debugString(v)
}

// debugString describes a value for a message of the guest.
func debugString(v value) string {
	switch v := v.(type) {
	case nil, undefined:
		return "undefined"
	case null:
		return "null"
	case bool:
		return strconv.FormatBool(v)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case bigint:
		return strconv.FormatInt(int64(v), 10)
	case string:
		return strconv.Quote(v)
	case *function:
		return "Function(" + v.name + ")"
	case *exception:
		return "Error: " + v.message
	case *array:
		parts := make([]string, len(v.items))
		for i, item := range v.items {
			parts[i] = debugString(item)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case *octets:
		return "Uint8Array"
	case *words:
		return "Uint32Array"
	case *boxed:
		return v.class
	}
	return "Object"
}

// entries is Object.entries(v).
func entries(v value) *array {
	out := &array{}
	if o, ok := v.(*object); ok {
		for _, k := range o.keys {
			out.items = append(out.items, &array{[]value{k, o.fields[k]}})
		}
	}
	return out
}

// iterator returns an object with the method next over the items of an array,
// which is how the guest reads a sequence that is not an array by type.
func iterator(a *array) *object {
	i := 0
	it := newObject()
	it.set("next", &function{name: "next", call: func(*guest, []value) (value, *thrown) {
		step := newObject()
		step.set("done", i >= len(a.items))
		step.set("value", undefined{})
		if i < len(a.items) {
			step.set("value", a.items[i])
			i++
		}
		return step, nil
	}})
	return it
}

// heap holds the values to which the guest has references. A reference is an
// index; the first indices are fixed by the guest's build.
type heap struct {
	slots []value
	free  []uint32
}

const (
	refUndefined = 128 // then null, true, false
	refFirst     = 132 // the first index that the guest may drop
)

func newHeap() heap {
	slots := make([]value, refFirst, 4*refFirst)
	for i := range slots {
		slots[i] = undefined{}
	}
	slots[refUndefined+1] = null{}
	slots[refUndefined+2] = true
	slots[refUndefined+3] = false
	return heap{slots: slots}
}

func (h *heap) add(v value) uint32 {
	if n := len(h.free); n > 0 {
		ref := h.free[n-1]
		h.free = h.free[:n-1]
		h.slots[ref] = v
		return ref
	}
	h.slots = append(h.slots, v)
	return uint32(len(h.slots) - 1)
}

func (h *heap) get(ref uint32) value {
	if int(ref) >= len(h.slots) {
		return undefined{}
	}
	return h.slots[ref]
}

// take returns the value and frees the reference.
func (h *heap) take(ref uint32) value {
	v := h.get(ref)
	h.drop(ref)
	return v
}

func (h *heap) drop(ref uint32) {
	if ref < refFirst || int(ref) >= len(h.slots) {
		return
	}
	h.slots[ref] = undefined{}
	h.free = append(h.free, ref)
}
