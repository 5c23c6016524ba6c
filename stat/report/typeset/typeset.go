// Package typeset knows how to make a PDF of a Typst document. It runs the
// Typst 0.14 compiler, built for browsers as WebAssembly, inside the program:
// no browser, no network, no other process, and no file but those of the
// [Document]. The result is tagged for assistive technology and has the same
// bytes whenever the input has.
//
// The package does not know what a report looks like (that is the caller's
// template), nor where compiler and fonts come from (they are arguments).
package typeset

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// CompilerSum is the SHA-256 of the one compiler that this package can host:
// typst_ts_web_compiler_bg.wasm of npm @myriaddreamin/typst-ts-web-compiler
// 0.7.0, which is Typst 0.14.2. The names of its imports carry hashes of the
// build, so another build needs another table of imports.
const CompilerSum = "1fc968438a672366dfec39c96c842c26ed29caff4eb1bcaab19a6c60867de5fd"

// Errors of this package, for errors.Is. [*Failure] is the error of a document
// that does not compile.
var (
	// ErrWrongCompiler reports WebAssembly that is not the pinned compiler.
	ErrWrongCompiler = errors.New("typeset: not the pinned Typst compiler")
	// ErrGuest reports that the compiler itself broke: a panic, or an answer
	// that this package does not understand.
	ErrGuest = errors.New("typeset: the Typst compiler broke")
	// ErrDocument reports a [Document] without a main text, title, language or
	// time of creation, or with a file path that is not valid.
	ErrDocument = errors.New("typeset: incomplete document")
	// ErrClosed reports use after [Typesetter.Close].
	ErrClosed = errors.New("typeset: closed")
)

// Settings say what a [Typesetter] is made of. Wasm and Fonts are needed.
type Settings struct {
	Wasm  []byte   // the compiler, of sum [CompilerSum]
	Fonts [][]byte // TrueType or OpenType files; their order is part of the input

	// CacheDir is a folder for the machine code of the compiler, about 100 MB;
	// it is made, for the owner only, if it does not exist. Whoever can write
	// to it can run code as this program. Empty means that every New compiles
	// anew, which takes some 10 seconds and 700 MB.
	CacheDir string

	// Progress, if set, is told when a slow stage begins.
	Progress func(Stage)

	// Parallel is the largest number of documents set at the same time; more
	// wait their turn. Zero means the number of processors, at most 4.
	Parallel int
}

// Stage is a slow step of [New].
type Stage string

// The stages, in their order. StageRecompile comes only if the cache folder
// holds something unusable or cannot be written.
const (
	StageLoad      Stage = "load"      // read machine code from the cache, or else compile
	StageRecompile Stage = "recompile" // compile without the cache
	StageReady     Stage = "ready"
)

// Typesetter makes documents. Its methods may be called from several
// goroutines at the same time.
type Typesetter struct {
	runtime wazero.Runtime
	cache   wazero.CompilationCache // nil without a cache folder
	module  wazero.CompiledModule
	fonts   [][]byte
	memory  memories
	slots   chan struct{} // holds one token for each document being set

	closed  atomic.Bool // no document may begin
	closing sync.Mutex  // guards freed
	freed   bool
}

// New prepares the compiler. With a filled cache it takes about half a second,
// without one it compiles. It returns [ErrWrongCompiler] if s.Wasm is not the
// pinned compiler, the cause of ctx if that ends first, or the error of a cache
// folder that cannot be made.
func New(ctx context.Context, s Settings) (*Typesetter, error) {
	sum := sha256.Sum256(s.Wasm)
	if got := hex.EncodeToString(sum[:]); got != CompilerSum {
		return nil, fmt.Errorf("%w: sum begins %.12s, not %.12s", ErrWrongCompiler, got, CompilerSum)
	}
	progress := s.Progress
	if progress == nil {
		progress = func(Stage) {}
	}
	progress(StageLoad)
	t, err := load(ctx, s, s.CacheDir)
	if err != nil && s.CacheDir != "" && ctx.Err() == nil && !errors.Is(err, ErrWrongCompiler) {
		progress(StageRecompile)
		t, err = load(ctx, s, "")
	}
	if err != nil {
		return nil, err
	}
	progress(StageReady)
	return t, nil
}

// load makes a typesetter with the given cache folder, or none.
func load(ctx context.Context, s Settings, dir string) (*Typesetter, error) {
	t := &Typesetter{fonts: s.Fonts, slots: make(chan struct{}, parallel(s.Parallel))}
	config := wazero.NewRuntimeConfig().WithMemoryLimitPages(memoryPages)
	if dir != "" {
		cache, err := wazero.NewCompilationCacheWithDir(dir)
		if err != nil {
			return nil, fmt.Errorf("typeset: cache folder: %w", err)
		}
		t.cache = cache
		config = config.WithCompilationCache(cache)
	}
	t.runtime = wazero.NewRuntimeWithConfig(ctx, config)
	if err := t.compile(ctx, s.Wasm); err != nil {
		return nil, errors.Join(err, t.Close(context.WithoutCancel(ctx)))
	}
	return t, nil
}

func parallel(n int) int {
	const most = 4
	if n > 0 {
		return n
	}
	return min(runtime.GOMAXPROCS(0), most)
}

// compile translates the compiler to machine code, or takes it from the cache,
// and provides what it imports.
func (t *Typesetter) compile(ctx context.Context, wasm []byte) error {
	workers := experimental.WithCompilationWorkers(ctx, runtime.GOMAXPROCS(0))
	module, err := t.runtime.CompileModule(workers, wasm)
	if err != nil {
		return fmt.Errorf("typeset: %w", err)
	}
	t.module = module
	host := t.runtime.NewHostModuleBuilder("wbg")
	for _, def := range module.ImportedFunctions() {
		from, name, _ := def.Import()
		f, ok := imports[name]
		if !ok || from != "wbg" {
			return fmt.Errorf("%w: import %s.%s is unknown", ErrWrongCompiler, from, name)
		}
		host.NewFunctionBuilder().
			WithGoModuleFunction(adapt(f), def.ParamTypes(), def.ResultTypes()).
			Export(name)
	}
	if _, err := host.Instantiate(ctx); err != nil {
		return fmt.Errorf("typeset: %w", err)
	}
	return nil
}

// adapt finds the guest that calls, and stops it if nobody waits for it any
// more. A call without parameters and results has
// an empty stack, which no import touches.
func adapt(f importFunc) api.GoModuleFunc {
	return func(ctx context.Context, _ api.Module, stack []uint64) {
		g := ctx.Value(guestKey{}).(*guest)
		if ctx.Err() != nil {
			panic(context.Cause(ctx))
		}
		f(g, stack)
	}
}

// Close waits for the documents that are being set, lets no other begin, and
// frees the machine code. If ctx ends first, it returns the cause, and the
// code stays until another Close succeeds.
func (t *Typesetter) Close(ctx context.Context) error {
	t.closed.Store(true)
	t.closing.Lock()
	defer t.closing.Unlock()
	if t.freed {
		return nil
	}
	for held := range cap(t.slots) {
		select {
		case t.slots <- struct{}{}:
		case <-ctx.Done():
			t.release(held)
			return context.Cause(ctx)
		}
	}
	t.freed = true
	err := t.runtime.Close(ctx)
	if t.cache != nil {
		err = errors.Join(err, t.cache.Close(ctx))
	}
	t.release(cap(t.slots)) // those who wait for a slot find it closed
	return err
}

func (t *Typesetter) release(slots int) {
	for range slots {
		<-t.slots
	}
}
