//go:build !purego

package dice

// kernels lists what this processor can run, the fastest first.
var kernels = usable()

func usable() []kernel {
	var all []kernel
	avx2, avx512 := vectors()
	if avx512 {
		all = append(all, kernel{"avx512", runAVX512})
	}
	if avx2 {
		all = append(all, kernel{"avx2", runAVX2})
	}
	return append(all, kernel{"portable", portable})
}

// vectors says which of the two vector implementations the processor and the
// operating system carry: the instructions, and the registers saved when
// threads change.
//
// Source: Intel 64 and IA-32 Architectures Software Developer's Manual, volume
// 1, 14.3 and 15.2, and volume 2, CPUID and XGETBV.
func vectors() (avx2, avx512 bool) {
	const (
		osxsave   = 1 << 27          // leaf 1, ecx
		avx       = 1 << 28          // leaf 1, ecx
		avx2Bit   = 1 << 5           // leaf 7, ebx
		f, dq     = 1 << 16, 1 << 17 // leaf 7, ebx: AVX-512 F and DQ
		vpopcntdq = 1 << 14          // leaf 7, ecx
		ymm       = 0x06             // xcr0: SSE and AVX state
		zmm       = 0xe6             // xcr0: those, masks and all of ZMM
	)
	if highest, _, _, _ := cpuid(0, 0); highest < 7 {
		return false, false
	}
	_, _, c1, _ := cpuid(1, 0)
	if c1&osxsave == 0 || c1&avx == 0 {
		return false, false
	}
	_, b7, c7, _ := cpuid(7, 0)
	state := xgetbv()
	avx2 = state&ymm == ymm && b7&avx2Bit != 0
	avx512 = avx2 && state&zmm == zmm && b7&f != 0 && b7&dq != 0 && c7&vpopcntdq != 0
	return avx2, avx512
}

// runAVX512 is the kernel for AVX-512 F, DQ and VPOPCNTDQ.
func runAVX512(j *job) {
	switch j.words {
	case 8:
		avx512x8(j)
	case 16:
		avx512x16(j)
	case 32:
		avx512x32(j)
	}
}

// runAVX2 is the kernel for AVX2.
func runAVX2(j *job) {
	switch j.words {
	case 8:
		avx2x8(j)
	case 16:
		avx2x16(j)
	case 32:
		avx2x32(j)
	}
}

// cpuid returns eax, ebx, ecx and edx of a leaf.
//
//go:noescape
func cpuid(leaf, part uint32) (a, b, c, d uint32)

// xgetbv returns the low half of extended control register 0.
//
//go:noescape
func xgetbv() uint32

// The kernels for 8, 16 and 32 words a filter; see avx512_amd64.s and
// avx2_amd64.s.

//go:noescape
func avx512x8(j *job)

//go:noescape
func avx512x16(j *job)

//go:noescape
func avx512x32(j *job)

//go:noescape
func avx2x8(j *job)

//go:noescape
func avx2x16(j *job)

//go:noescape
func avx2x32(j *job)
