package typeset

import (
	"math"

	"github.com/tetratelabs/wazero/api"
)

// An importFunc answers one call from the guest. The stack holds the
// parameters, and takes the result, if there is one, in its first place. A
// panic with an error ends the guest's call with that error.
type importFunc func(g *guest, s []uint64)

// imports are the functions that the compiler of sum [CompilerSum] asks for,
// by the names of its build; the digits are hashes of the declarations and
// change with every build. Each behaves as the JavaScript of the same package
// does (typst_ts_web_compiler.mjs), where the comments give the expression.
var imports = merged(typeImports, scalarImports, objectImports, callImports, outsideImports)

func merged(parts ...map[string]importFunc) map[string]importFunc {
	all := map[string]importFunc{}
	for _, p := range parts {
		for name, f := range p {
			all[name] = f
		}
	}
	return all
}

// arg returns the value that the i-th parameter refers to.
func (g *guest) arg(s []uint64, i int) value { return g.heap.get(uint32(s[i])) }

// give stores a value and returns the reference to it as the result.
func (g *guest) give(s []uint64, v value) { s[0] = uint64(g.heap.add(v)) }

// attempt gives v, or leaves the exception for the guest to find.
func (g *guest) attempt(s []uint64, v value, t *thrown) {
	if t != nil {
		g.leave(t.v)
		s[0] = 0
		return
	}
	g.give(s, v)
}

func giveBool(s []uint64, b bool) {
	s[0] = 0
	if b {
		s[0] = 1
	}
}

// test makes an import of a predicate on one value.
func test(p func(value) bool) importFunc {
	return func(g *guest, s []uint64) { giveBool(s, p(g.arg(s, 0))) }
}

// is makes a predicate of a Go type.
func is[T any](v value) bool {
	_, ok := v.(T)
	return ok
}

// typeImports ask what a value is.
var typeImports = map[string]importFunc{
	"__wbg___wbindgen_is_bigint_0e1a2e3f55cfae27":         test(is[bigint]),
	"__wbg___wbindgen_is_function_8d400b8b1af978cd":       test(is[*function]),
	"__wbg___wbindgen_is_object_ce774f3490692386":         test(isObject),
	"__wbg___wbindgen_is_string_704ef9c8fc131030":         test(is[string]),
	"__wbg___wbindgen_is_undefined_f6b95eab589e0269":      test(is[undefined]),
	"__wbg_instanceof_ArrayBuffer_f3320d2419cd0355":       test(func(value) bool { return false }), // none is ever made here
	"__wbg_instanceof_Map_084be8da74364158":               test(func(value) bool { return false }), // nor any Map
	"__wbg_instanceof_Uint8Array_da54ccc9d3e09434":        test(is[*octets]),
	"__wbg_isArray_51fd9e6422c0a395":                      test(is[*array]),
	"__wbg_isSafeInteger_ae7d3f054d55fa16":                test(isSafeInteger),
	"__wbg___wbindgen_jsval_eq_b6101cc9cef1fe36":          func(g *guest, s []uint64) { giveBool(s, g.arg(s, 0) == g.arg(s, 1)) },
	"__wbg___wbindgen_jsval_loose_eq_766057600fdd1b0d":    func(g *guest, s []uint64) { giveBool(s, looseEqual(g.arg(s, 0), g.arg(s, 1))) },
	"__wbg___wbindgen_in_0d3e1e8f0c669317":                in,
	"__wbg___wbindgen_debug_string_adfb662ae34724b6":      func(g *guest, s []uint64) { g.returnString(uint32(s[0]), debugString(g.arg(s, 1))) },
	"__wbg___wbindgen_boolean_get_dea25b33882b895b":       booleanGet,
	"__wbg___wbindgen_number_get_9619185a74197f95":        numberGet,
	"__wbg___wbindgen_string_get_a2a31e16edf96e42":        stringGet,
	"__wbg___wbindgen_bigint_get_as_i64_6e32f5e6aff02e1d": bigintGet,
}

func isSafeInteger(v value) bool {
	const limit = 1<<53 - 1 // Number.MAX_SAFE_INTEGER
	f, ok := v.(float64)
	return ok && f == math.Trunc(f) && math.Abs(f) <= limit
}

// in answers `key in object`.
func in(g *guest, s []uint64) {
	o, ok := g.arg(s, 1).(*object)
	if !ok {
		giveBool(s, false)
		return
	}
	_, found := o.fields[propertyKey(g.arg(s, 0))]
	giveBool(s, found)
}

func booleanGet(g *guest, s []uint64) {
	const notBoolean = 0xFFFFFF
	if b, ok := g.arg(s, 0).(bool); ok {
		giveBool(s, b)
		return
	}
	s[0] = notBoolean
}

func numberGet(g *guest, s []uint64) {
	f, ok := g.arg(s, 1).(float64)
	g.returnOption(uint32(s[0]), ok, math.Float64bits(f))
}

func bigintGet(g *guest, s []uint64) {
	b, ok := g.arg(s, 1).(bigint)
	g.returnOption(uint32(s[0]), ok, uint64(b))
}

func stringGet(g *guest, s []uint64) {
	out := uint32(s[0])
	if str, ok := g.arg(s, 1).(string); ok {
		g.returnString(out, str)
		return
	}
	g.putWord(out, 0)
	g.putWord(out+4, 0)
}

// scalarImports make values of numbers and strings, and the reverse.
var scalarImports = map[string]importFunc{
	"__wbindgen_cast_2241b6af4c4b2941": func(g *guest, s []uint64) { g.give(s, g.str(s[0], s[1])) },
	"__wbindgen_cast_4625c577ab2ec9ee": func(g *guest, s []uint64) { g.give(s, bigint(s[0])) },
	"__wbindgen_cast_9ae0607507abb057": func(g *guest, s []uint64) { g.give(s, bigint(s[0])) },
	"__wbindgen_cast_d6cd19b81560fd6e": func(g *guest, s []uint64) { g.give(s, api.DecodeF64(s[0])) },
	"__wbindgen_cast_3334ea73b4b28ba3": func(g *guest, s []uint64) { g.give(s, g.newClosure(s[0], s[1])) },
	"__wbg_Number_2d1dcfcf4ec51736":    func(g *guest, s []uint64) { s[0] = api.EncodeF64(number(g.arg(s, 0))) },
	"__wbg_Error_52673b7de5a0ca89":     func(g *guest, s []uint64) { g.give(s, &exception{g.str(s[0], s[1])}) },
	"__wbg_new_df1173567d5ff028":       func(g *guest, s []uint64) { g.give(s, &exception{g.str(s[0], s[1])}) },
	"__wbg_new_8a6f238a6ece86ea":       func(g *guest, s []uint64) { g.give(s, &exception{}) },
	"__wbg_stack_0ed75d68575b0f3c":     func(g *guest, s []uint64) { g.returnString(uint32(s[0]), "") },
	"__wbindgen_object_clone_ref":      func(g *guest, s []uint64) { g.give(s, g.arg(s, 0)) },
	"__wbindgen_object_drop_ref":       func(g *guest, s []uint64) { g.heap.drop(uint32(s[0])) },
	"__wbg___wbindgen_throw_dd24417ed36fc46e": func(g *guest, s []uint64) {
		panic(throwf("%s", g.str(s[0], s[1])))
	},
}

// objectImports make, read and write objects, arrays and typed arrays.
var objectImports = map[string]importFunc{
	"__wbg_new_1ba21ce319a06297":              func(g *guest, s []uint64) { g.give(s, newObject()) },
	"__wbg_new_25f239778d6112b9":              func(g *guest, s []uint64) { g.give(s, &array{}) },
	"__wbg_new_6421f6084cc5bc5a":              func(g *guest, s []uint64) { g.give(s, &octets{octetsOf(g.arg(s, 0))}) },
	"__wbg_new_from_slice_f9c22b9153b26992":   func(g *guest, s []uint64) { g.give(s, &octets{g.copyOut(s[0], s[1])}) },
	"__wbg_new_from_slice_db0691b69e9d3891":   func(g *guest, s []uint64) { g.give(s, &words{g.copyWords(s[0], s[1])}) },
	"__wbg_prototypesetcall_dfe9b766cdc1f1fd": func(g *guest, s []uint64) { g.fill(s[0], s[1], octetsOf(g.arg(s, 2))) },
	"__wbg_length_22ac23eaec9d8053":           length,
	"__wbg_length_d45040a40c570362":           length,
	"__wbg_entries_83c79938054e065f":          func(g *guest, s []uint64) { g.give(s, entries(g.arg(s, 0))) },
	"__wbg_iterator_27b7c8b35ab3e86b":         func(g *guest, s []uint64) { g.give(s, iteratorSymbol) },
	"__wbg_push_7d9be8f38fc13975":             push,
	"__wbg_get_6b7bd52aca3f9671":              func(g *guest, s []uint64) { g.property(s, float64(uint32(s[1]))) },
	"__wbg_get_with_ref_key_1dc361bd10053bfe": func(g *guest, s []uint64) { g.property(s, g.arg(s, 1)) },
	"__wbg_get_af9dab7e9603ea93":              reflectGet,
	"__wbg_set_781438a03c0c3c81":              reflectSet,
	"__wbg_set_3f1d0b984ed272ed":              func(g *guest, s []uint64) { g.assign(s, g.heap.take(uint32(s[1]))) },
	"__wbg_set_7df433eea03a5c14":              func(g *guest, s []uint64) { g.assign(s, float64(uint32(s[1]))) },
	"__wbg_next_138a17bbf04e926c":             func(g *guest, s []uint64) { g.property(s, "next") },
	"__wbg_value_57b7b035e117f7ee":            func(g *guest, s []uint64) { g.property(s, "value") },
	"__wbg_done_62ea16af4ce34b24":             done,
	"__wbg_typstcompiler_new":                 box("TypstCompiler"),
	"__wbg_typstfontresolver_new":             box("TypstFontResolver"),
	"__wbg_proxycontext_new":                  box("ProxyContext"),
}

var iteratorSymbol = &symbol{"iterator"}

func box(class string) importFunc {
	return func(g *guest, s []uint64) { g.give(s, &boxed{class, uint32(s[0])}) }
}

// octetsOf is the content of a Uint8Array made of v.
func octetsOf(v value) []byte {
	if o, ok := v.(*octets); ok {
		return o.b
	}
	return nil
}

func length(g *guest, s []uint64) {
	n := 0
	switch v := g.arg(s, 0).(type) {
	case *array:
		n = len(v.items)
	case *octets:
		n = len(v.b)
	case *words:
		n = len(v.w)
	}
	s[0] = uint64(n)
}

// property gives v[key]; an exception here ends the call.
func (g *guest) property(s []uint64, key value) {
	owner := g.arg(s, 0)
	if a, ok := owner.(*array); ok && key == value(iteratorSymbol) {
		g.give(s, &function{name: "iterator", call: func(*guest, []value) (value, *thrown) {
			return iterator(a), nil
		}})
		return
	}
	v, t := get(owner, key)
	if t != nil {
		panic(t)
	}
	g.give(s, v)
}

// assign does v[key] = x, where x is taken from the third parameter.
func (g *guest) assign(s []uint64, key value) {
	x := g.heap.take(uint32(s[2]))
	if t := set(g.arg(s, 0), key, x); t != nil {
		panic(t)
	}
}

func push(g *guest, s []uint64) {
	a, ok := g.arg(s, 0).(*array)
	if !ok {
		panic(throwf("push on %s", debugString(g.arg(s, 0))))
	}
	a.items = append(a.items, g.arg(s, 1))
	s[0] = uint64(len(a.items))
}

func done(g *guest, s []uint64) {
	v, t := get(g.arg(s, 0), "done")
	if t != nil {
		panic(t)
	}
	giveBool(s, v == value(true))
}

func reflectGet(g *guest, s []uint64) {
	if a, ok := g.arg(s, 0).(*array); ok && g.arg(s, 1) == value(iteratorSymbol) {
		g.give(s, &function{name: "iterator", call: func(*guest, []value) (value, *thrown) {
			return iterator(a), nil
		}})
		return
	}
	v, t := get(g.arg(s, 0), g.arg(s, 1))
	g.attempt(s, v, t)
}

func reflectSet(g *guest, s []uint64) {
	t := set(g.arg(s, 0), g.arg(s, 1), g.arg(s, 2))
	if t != nil {
		g.leave(t.v)
	}
	giveBool(s, t == nil)
}
