public class Solution {
    public ListNode SortList(ListNode head) {
        int n = 0;
        for (ListNode node = head; node != null; node = node.next) n++;
        ListNode dummy = new ListNode(0, head);
        for (int size = 1; size < n; size *= 2) {
            ListNode tail = dummy;
            ListNode rest = dummy.next;
            while (rest != null) {
                ListNode left = rest;
                ListNode right = Cut(left, size);
                rest = Cut(right, size);
                while (left != null || right != null) {
                    if (right == null || (left != null && left.val <= right.val)) {
                        tail.next = left;
                        left = left.next;
                    } else {
                        tail.next = right;
                        right = right.next;
                    }
                    tail = tail.next;
                }
            }
            tail.next = null;
        }
        return dummy.next;
    }

    // Cuts behind the first `size` nodes and returns what follows.
    private ListNode Cut(ListNode node, int size) {
        while (--size > 0 && node != null) node = node.next;
        if (node == null) return null;
        ListNode rest = node.next;
        node.next = null;
        return rest;
    }
}
