//go:build !purego

#include "textflag.h"
#include "go_asm.h"

// The kernels for AVX2. Half a block, four filters, is compared at a time; the
// words of a query are broadcast, the products are summed by full adders over
// the words (Harley and Seal; Warren, Hacker's Delight, 2nd ed., 5-1), and the
// sums are counted by looking up their nibbles (Mula, Kurz and Lemire 2018,
// Computer Journal 61, 111-120).
//
// Registers: R8 job, CX block, R9 first query, SI query, R10 number of
// queries, DX queries left, R12 number of the block, R13 room for hits,
// DI next hit, BX hits written, Y15 0x0f in each byte, Y14 the bits of each
// nibble, Y13 threshold less one, Y12 zero, Y10 and Y11 the counts.

DATA nibble<>+0(SB)/8, $0x0302020102010100
DATA nibble<>+8(SB)/8, $0x0403030203020201
DATA nibble<>+16(SB)/8, $0x0302020102010100
DATA nibble<>+24(SB)/8, $0x0403030203020201
GLOBL nibble<>(SB), RODATA|NOPTR, $32

DATA low<>+0(SB)/8, $0x0f0f0f0f0f0f0f0f
DATA low<>+8(SB)/8, $0x0f0f0f0f0f0f0f0f
DATA low<>+16(SB)/8, $0x0f0f0f0f0f0f0f0f
DATA low<>+24(SB)/8, $0x0f0f0f0f0f0f0f0f
GLOBL low<>(SB), RODATA|NOPTR, $32

// AND leaves in R word w of the query and of four filters; the query begins at
// q, the filters at f.
#define AND(w, q, f, R) \
	VPBROADCASTQ (q+w*8)(SI), R; \
	VPAND        (f+w*64)(CX), R, R

// ADD adds A and B to the running sum S and leaves the carry in A.
#define ADD(S, A, B) \
	VPXOR A, S, Y8; \
	VPAND A, S, A; \
	VPXOR B, Y8, S; \
	VPAND B, Y8, Y8; \
	VPOR  A, Y8, A

// ONES replaces each byte of R by the number of its bits.
#define ONES(R) \
	VPSRLW  $4, R, Y8; \
	VPAND   Y15, R, R; \
	VPAND   Y15, Y8, Y8; \
	VPSHUFB R, Y14, R; \
	VPSHUFB Y8, Y14, Y8; \
	VPADDB  Y8, R, R

// COUNT8 leaves in TO the bits shared over 8 words, in the four 64-bit lanes.
// A byte counts at most 64.
#define COUNT8(q, f, TO) \
	AND(0, q, f, Y0); \
	AND(1, q, f, Y1); \
	AND(2, q, f, Y2); \
	ADD(Y0, Y1, Y2); \
	AND(3, q, f, Y2); \
	AND(4, q, f, Y3); \
	ADD(Y0, Y2, Y3); \
	AND(5, q, f, Y3); \
	AND(6, q, f, Y4); \
	ADD(Y0, Y3, Y4); \
	ADD(Y1, Y2, Y3); \
	AND(7, q, f, Y3); \
	ONES(Y2); \
	ONES(Y1); \
	ONES(Y0); \
	ONES(Y3); \
	VPADDB  Y2, Y2, Y2; \
	VPADDB  Y1, Y2, Y2; \
	VPADDB  Y2, Y2, Y2; \
	VPADDB  Y0, Y3, Y3; \
	VPADDB  Y3, Y2, Y2; \
	VPSADBW Y12, Y2, TO

// COUNT16 leaves in TO the bits shared over 16 words, in the four 64-bit
// lanes. Y0 has weight 1, Y1 weight 2, Y3 weight 4, Y4 weight 8; Y5 is the last
// product. A byte counts at most 128.
#define COUNT16(q, f, TO) \
	AND(0, q, f, Y0); \
	AND(1, q, f, Y1); \
	AND(2, q, f, Y2); \
	ADD(Y0, Y1, Y2); \
	AND(3, q, f, Y3); \
	AND(4, q, f, Y4); \
	ADD(Y0, Y3, Y4); \
	AND(5, q, f, Y4); \
	AND(6, q, f, Y5); \
	ADD(Y0, Y4, Y5); \
	ADD(Y1, Y3, Y4); \
	AND(7, q, f, Y4); \
	AND(8, q, f, Y5); \
	ADD(Y0, Y4, Y5); \
	AND(9, q, f, Y5); \
	AND(10, q, f, Y6); \
	ADD(Y0, Y5, Y6); \
	ADD(Y1, Y4, Y5); \
	AND(11, q, f, Y5); \
	AND(12, q, f, Y6); \
	ADD(Y0, Y5, Y6); \
	AND(13, q, f, Y6); \
	AND(14, q, f, Y7); \
	ADD(Y0, Y6, Y7); \
	ADD(Y1, Y5, Y6); \
	ADD(Y3, Y4, Y5); \
	AND(15, q, f, Y5); \
	ONES(Y4); \
	ONES(Y3); \
	ONES(Y1); \
	ONES(Y0); \
	ONES(Y5); \
	VPADDB  Y4, Y4, Y4; \
	VPADDB  Y3, Y4, Y4; \
	VPADDB  Y4, Y4, Y4; \
	VPADDB  Y1, Y4, Y4; \
	VPADDB  Y4, Y4, Y4; \
	VPADDB  Y0, Y5, Y5; \
	VPADDB  Y5, Y4, Y4; \
	VPSADBW Y12, Y4, TO

#define START \
	MOVQ         j+0(FP), R8; \
	MOVQ         job_cand(R8), CX; \
	MOVQ         job_query(R8), R9; \
	MOVQ         job_queries(R8), R10; \
	MOVQ         job_hits(R8), DI; \
	MOVQ         job_room(R8), R13; \
	VPBROADCASTQ job_need(R8), Y13; \
	VPCMPEQQ     Y0, Y0, Y0; \
	VPADDQ       Y0, Y13, Y13; \
	VMOVDQU      nibble<>(SB), Y14; \
	VMOVDQU      low<>(SB), Y15; \
	VPXOR        Y12, Y12, Y12; \
	XORL         R12, R12; \
	XORL         BX, BX

// TEST leaves in AX the lanes of Y10 and Y11 that share enough, and sets the
// flags.
#define TEST \
	VPCMPGTQ  Y13, Y10, Y0; \
	VPCMPGTQ  Y13, Y11, Y1; \
	VMOVMSKPD Y0, AX; \
	VMOVMSKPD Y1, R11; \
	SHLL      $4, R11; \
	ORL       R11, AX

// HIT writes down the block, the query, the lanes in AX and the counts: eight
// 64-bit counts become eight of 16 bits.
#define HIT \
	MOVB       AX, hit_mask(DI); \
	VPACKUSDW  Y11, Y10, Y0; \
	VPERMQ     $0xd8, Y0, Y0; \
	VPACKUSDW  Y12, Y0, Y0; \
	VPERMQ     $0xd8, Y0, Y0; \
	VMOVDQU    X0, hit_shared(DI); \
	MOVL       R12, hit_block(DI); \
	MOVQ       R10, AX; \
	SUBQ       DX, AX; \
	MOVW       AX, hit_query(DI); \
	ADDQ       $hit__size, DI; \
	INCQ       BX; \
	DECQ       R13

#define FINISH \
	MOVQ BX, job_found(R8); \
	MOVQ R12, job_done(R8); \
	VZEROUPPER; \
	RET

// func avx2x8(j *job)
TEXT ·avx2x8(SB), NOSPLIT, $0-8
	START

block:
	CMPQ R12, job_blocks(R8)
	JGE  end
	CMPQ R13, R10
	JLT  end
	MOVQ R9, SI
	MOVQ R10, DX

query:
	COUNT8(0, 0, Y10)
	COUNT8(0, 32, Y11)
	TEST
	JNE hit

next:
	ADDQ $64, SI
	DECQ DX
	JNE  query
	ADDQ $512, CX
	INCQ R12
	JMP  block

hit:
	HIT
	JMP next

end:
	FINISH

// func avx2x16(j *job)
TEXT ·avx2x16(SB), NOSPLIT, $0-8
	START

block:
	CMPQ R12, job_blocks(R8)
	JGE  end
	CMPQ R13, R10
	JLT  end
	MOVQ R9, SI
	MOVQ R10, DX

query:
	COUNT16(0, 0, Y10)
	COUNT16(0, 32, Y11)
	TEST
	JNE hit

next:
	ADDQ $128, SI
	DECQ DX
	JNE  query
	ADDQ $1024, CX
	INCQ R12
	JMP  block

hit:
	HIT
	JMP next

end:
	FINISH

// func avx2x32(j *job)
TEXT ·avx2x32(SB), NOSPLIT, $0-8
	START

block:
	CMPQ R12, job_blocks(R8)
	JGE  end
	CMPQ R13, R10
	JLT  end
	MOVQ R9, SI
	MOVQ R10, DX

query:
	COUNT16(0, 0, Y10)
	COUNT16(128, 1024, Y9)
	VPADDQ Y9, Y10, Y10
	COUNT16(0, 32, Y11)
	COUNT16(128, 1056, Y9)
	VPADDQ Y9, Y11, Y11
	TEST
	JNE hit

next:
	ADDQ $256, SI
	DECQ DX
	JNE  query
	ADDQ $2048, CX
	INCQ R12
	JMP  block

hit:
	HIT
	JMP next

end:
	FINISH
