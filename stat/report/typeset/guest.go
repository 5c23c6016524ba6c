package typeset

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"github.com/tetratelabs/wazero/api"
)

// Names of the guest's exports that serve the binding itself.
const (
	exportMalloc      = "__wbindgen_export"  // (bytes, align) -> address
	exportThrow       = "__wbindgen_export3" // (reference): the exception that an import leaves
	exportFree        = "__wbindgen_export4" // (address, bytes, align)
	exportStack       = "__wbindgen_add_to_stack_pointer"
	exportCallClosure = "__wasm_bindgen_func_elem_944"   // (data, vtable, reference)
	exportDropClosure = "__wasm_bindgen_func_elem_957"   // (data, vtable)
	exportRunExecutor = "__wasm_bindgen_func_elem_37350" // (data, vtable, resolve, reject)
)

// guest is one running instance of the compiler with the values that it has
// references to. It serves one document, on one goroutine.
type guest struct {
	ctx       context.Context
	mod       api.Module
	leaf      map[string]api.Function
	heap      heap
	tasks     []microtask
	global    *object
	unixMilli float64
	console   []string
	warnings  []Diagnostic
}

// guestKey is the key of the guest in the context of its calls: all instances
// share the functions that they import.
type guestKey struct{}

func newGuest(ctx context.Context, unixMilli float64) *guest {
	g := &guest{heap: newHeap(), global: newObject(), leaf: map[string]api.Function{}, unixMilli: unixMilli}
	g.ctx = context.WithValue(ctx, guestKey{}, g)
	return g
}

// log keeps what the guest writes to the console; a panic of the guest leaves
// its reason there.
func (g *guest) log(line string) {
	const most = 32 // lines
	if len(g.console) < most {
		g.console = append(g.console, line)
	}
}

// call calls an export. Functions that call back may be entered again while
// they run, so each call of theirs has a stack of its own.
func (g *guest) call(name string, args ...uint64) ([]uint64, error) {
	if g.ctx.Err() != nil {
		return nil, context.Cause(g.ctx)
	}
	var f api.Function
	switch name {
	case exportMalloc, exportThrow, exportFree, exportStack:
		if f = g.leaf[name]; f == nil {
			f = g.mod.ExportedFunction(name)
			g.leaf[name] = f
		}
	default:
		f = g.mod.ExportedFunction(name)
	}
	if f == nil {
		return nil, fmt.Errorf("%w: no export %s", ErrWrongCompiler, name)
	}
	res, err := f.Call(g.ctx, args...)
	if err != nil {
		return nil, g.explain(err)
	}
	return res, nil
}

// must is call for use within an import; an error unwinds the outer call.
func (g *guest) must(name string, args ...uint64) []uint64 {
	res, err := g.call(name, args...)
	if err != nil {
		panic(err)
	}
	return res
}

// explain turns an aborted call into an error of this package.
func (g *guest) explain(err error) error {
	if ctxErr := g.ctx.Err(); ctxErr != nil {
		return context.Cause(g.ctx)
	}
	if errors.Is(err, ErrGuest) || errors.Is(err, ErrWrongCompiler) {
		return err
	}
	var t *thrown
	if errors.As(err, &t) {
		return fmt.Errorf("%w: %s", ErrGuest, t.Error())
	}
	for _, line := range g.console {
		if strings.Contains(line, "panicked at") {
			return fmt.Errorf("%w: %s", ErrGuest, firstLines(line, 2))
		}
	}
	reason := firstLines(err.Error(), 1)
	if g.mod != nil && g.mod.Memory().Size() > memoryPages/4*3<<16 {
		reason += ", probably for want of memory"
	}
	return fmt.Errorf("%w: %s", ErrGuest, reason)
}

func firstLines(s string, n int) string {
	lines := strings.SplitN(strings.TrimSpace(s), "\n", n+1)
	if len(lines) > n {
		lines = lines[:n]
	}
	return strings.Join(lines, " ")
}

// invoke calls an export that returns a record of n words through the guest's
// stack.
func (g *guest) invoke(name string, n int, args ...uint64) ([]uint32, error) {
	const room = 16 // bytes; the largest record has four words
	down := int32(-room)
	res, err := g.call(exportStack, uint64(uint32(down)))
	if err != nil {
		return nil, err
	}
	out := uint32(res[0])
	if _, err := g.call(name, append([]uint64{uint64(out)}, args...)...); err != nil {
		return nil, err
	}
	raw, ok := g.mod.Memory().Read(out, uint32(4*n))
	if !ok {
		return nil, fmt.Errorf("%w: %s returned no record", ErrGuest, name)
	}
	record := make([]uint32, n)
	for i := range record {
		record[i] = binary.LittleEndian.Uint32(raw[4*i:])
	}
	_, err = g.call(exportStack, room)
	return record, err
}

// try is invoke for an export that returns a value or an exception: the record
// is (result, exception, flag).
func (g *guest) try(name string, args ...uint64) (uint32, error) {
	r, err := g.invoke(name, 3, args...)
	if err != nil {
		return 0, err
	}
	if r[2] != 0 {
		return 0, fmt.Errorf("%w: %s", ErrGuest, text(g.heap.take(r[1])))
	}
	return r[0], nil
}

// await calls an export that returns a promise, runs the guest until nothing
// is left to do, and returns what the promise was fulfilled with.
func (g *guest) await(name string, args ...uint64) (value, error) {
	res, err := g.call(name, args...)
	if err != nil {
		return nil, err
	}
	p, ok := g.heap.take(uint32(res[0])).(*promise)
	if !ok {
		return nil, fmt.Errorf("%w: %s returned no promise", ErrGuest, name)
	}
	if err := g.drain(); err != nil {
		return nil, err
	}
	switch p.state {
	case fulfilled:
		return p.result, nil
	case rejected:
		return nil, fmt.Errorf("%w: %s", ErrGuest, text(p.result))
	}
	return nil, fmt.Errorf("%w: %s never finished", ErrGuest, name)
}

// leave hands an exception to the guest, which looks for it after the import
// that is running returns.
func (g *guest) leave(v value) { g.must(exportThrow, uint64(g.heap.add(v))) }

// put copies bytes into memory that the guest then owns.
func (g *guest) put(b []byte) (addr, n uint64, err error) {
	res, err := g.call(exportMalloc, uint64(len(b)), 1)
	if err != nil {
		return 0, 0, err
	}
	if !g.mod.Memory().Write(uint32(res[0]), b) {
		return 0, 0, fmt.Errorf("%w: out of memory", ErrGuest)
	}
	return res[0], uint64(len(b)), nil
}

// release frees memory that the guest has handed over.
func (g *guest) release(addr, n uint32) {
	if n > 0 {
		g.must(exportFree, uint64(addr), uint64(n), 1)
	}
}

// read returns a view of the guest's memory, valid until the guest runs.
func (g *guest) read(addr, n uint64) []byte {
	b, ok := g.mod.Memory().Read(uint32(addr), uint32(n))
	if !ok {
		panic(fmt.Errorf("%w: address %#x out of range", ErrGuest, addr))
	}
	return b
}

func (g *guest) str(addr, n uint64) string { return string(g.read(addr, n)) }

func (g *guest) copyOut(addr, n uint64) []byte {
	return append([]byte(nil), g.read(addr, n)...)
}

func (g *guest) copyWords(addr, n uint64) []uint32 {
	raw := g.read(addr, 4*n)
	out := make([]uint32, n)
	for i := range out {
		out[i] = binary.LittleEndian.Uint32(raw[4*i:])
	}
	return out
}

// fill copies b into the guest's memory at addr, where there is room for n.
func (g *guest) fill(addr, n uint64, b []byte) {
	if uint64(len(b)) > n {
		panic(throwf("offset is out of bounds"))
	}
	copy(g.read(addr, n), b)
}

func (g *guest) putWord(addr, w uint32) {
	binary.LittleEndian.PutUint32(g.read(uint64(addr), 4), w)
}

// returnString gives a string through a record of address and length.
func (g *guest) returnString(out uint32, s string) {
	addr, n, err := g.put([]byte(s))
	if err != nil {
		panic(err)
	}
	g.putWord(out, uint32(addr))
	g.putWord(out+4, uint32(n))
}

// returnOption gives eight bytes, or nothing, through a record of flag and
// content.
func (g *guest) returnOption(out uint32, some bool, bits uint64) {
	g.putWord(out, 0)
	if some {
		g.putWord(out, 1)
	}
	binary.LittleEndian.PutUint64(g.read(uint64(out)+8, 8), bits)
}
