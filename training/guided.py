#!/usr/bin/env python3
"""Write the guided gradient of an exported Mini-Xception as an ONNX graph of its own: which pixels speak for an expression.

    python3 training/guided.py models/mini_xception.onnx models/mini_xception_guided.onnx

Guided back-propagation (Springenberg, Dosovitskiy, Brox, Riedmiller 2015, arXiv:1412.6806): the gradient of one expression's score by the pixels, with
negative parts dropped at every ReLU on the way back. The file has the contract of the model that it is made from and, besides, the input `expression`
[N], which the contract's labels number from 0, and the output `gradient` [N, 1, side, side]. The way back is written node by node here, since ONNX
Runtime differentiates nothing; check_guided.py compares it with PyTorch's.
"""
import argparse
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper, shape_inference

# The first with sums in ScatterElements.
OPSET = 16


class Backward:
    """Walks a graph's nodes from its end to its beginning and adds those that carry the gradient."""

    def __init__(self, model, guided=True):
        self.graph, self.guided = model.graph, guided
        self.values = {one.name: numpy_helper.to_array(one) for one in self.graph.initializer}
        self.values |= {node.output[0]: numpy_helper.to_array(node.attribute[0].t) for node in self.graph.node if node.op_type == "Constant"}
        self.values |= {node.output[0]: self.values[node.input[0]] for node in self.graph.node if node.op_type == "Identity" and node.input[0] in self.values}
        self.tell_enlarged_side()
        inferred = shape_inference.infer_shapes(model, strict_mode=True, data_prop=True).graph
        self.shapes = {info.name: [side.dim_value for side in info.type.tensor_type.shape.dim]
                       for info in [*inferred.value_info, *inferred.input, *inferred.output]}
        self.gradients, self.nodes = {}, []

    def tell_enlarged_side(self):
        """Shape inference does not follow the sizes of the enlargement through the number of faces, which stays open."""
        made_by = {node.output[0]: node for node in self.graph.node}
        for node in self.graph.node:
            if node.op_type == "Resize":
                sizes = self.values[made_by[node.input[3]].input[1]].tolist()
                self.graph.value_info.append(helper.make_tensor_value_info(node.output[0], TensorProto.FLOAT, ["n", 1, *sizes[-2:]]))

    def put(self, kind, *inputs, **attributes):
        name = f"back/{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def constant(self, array):
        name = f"back/constant/{len(self.graph.initializer)}"
        self.graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def flow(self, tensor, gradient):
        """This much of the gradient reaches a tensor; what reaches it by several ways adds up."""
        if tensor not in self.values:
            self.gradients[tensor] = self.put("Add", self.gradients[tensor], gradient) if tensor in self.gradients else gradient

    def run(self, start, gradient, end):
        """The name of the gradient of `end`, where that of `start` is given. Each kind of node has a method of its name below."""
        self.flow(start, gradient)
        for node in reversed(list(self.graph.node)):
            known = next((self.gradients[name] for name in node.output if name in self.gradients), None)
            if known:
                getattr(self, node.op_type.lower())(node, known)
        return self.gradients[end]

    def conv(self, node, gradient):
        attributes = {one.name: list(one.ints) if one.ints else one.i for one in node.attribute}
        weight, pads, stride = self.values[node.input[1]], attributes["pads"], attributes["strides"]
        if stride == [1, 1]:
            # Backwards it is a convolution, too, which ONNX Runtime does faster than a transposed one.
            groups, outputs = attributes["group"], weight.shape[0]
            turned = weight.reshape(groups, outputs // groups, *weight.shape[1:]).swapaxes(1, 2)[..., ::-1, ::-1].reshape(-1, outputs // groups, *weight.shape[2:])
            back = [side - 1 - pad for side, pad in zip(attributes["kernel_shape"] * 2, pads)]
            self.flow(node.input[0], self.put("Conv", gradient, self.constant(turned), group=groups, pads=back, kernel_shape=attributes["kernel_shape"]))
            return
        before, after = self.shapes[node.input[0]][2:], self.shapes[node.output[0]][2:]
        missing = [big - ((small - 1) * step + side - 2 * pad) for big, small, step, side, pad in zip(before, after, stride, attributes["kernel_shape"], pads)]
        self.flow(node.input[0], self.put("ConvTranspose", gradient, self.constant(weight), output_padding=missing, **attributes))

    def relu(self, node, gradient):
        positive = self.put("Relu", gradient) if self.guided else gradient
        zero = self.constant(np.float32(0))
        self.flow(node.input[0], self.put("Where", self.put("Greater", node.output[0], zero), positive, zero))

    def prelu(self, node, gradient):
        # The slope below nought is learned, so this is no ReLU and nothing is dropped.
        zero, slopes = self.constant(np.float32(0)), self.constant(self.values[node.input[1]].astype(np.float32))
        below = self.put("Less", node.input[0], zero)
        self.flow(node.input[0], self.put("Where", below, self.put("Mul", gradient, slopes), gradient))

    def add(self, node, gradient):
        for tensor in node.input:
            self.flow(tensor, gradient)

    def mul(self, node, gradient):
        for tensor, other in (node.input, reversed(node.input)):
            if tensor not in self.values:
                part = self.put("Mul", gradient, other)
                if self.shapes[tensor][2:] != self.shapes[node.output[0]][2:]:
                    part = self.put("ReduceSum", part, self.constant(np.array([2, 3])), keepdims=1)
                self.flow(tensor, part)

    def div(self, node, gradient):
        self.flow(node.input[0], self.put("Div", gradient, node.input[1]))

    def sigmoid(self, node, gradient):
        answer = node.output[0]
        slope = self.put("Mul", answer, self.put("Sub", self.constant(np.float32(1)), answer))
        self.flow(node.input[0], self.put("Mul", gradient, slope))

    def reducemean(self, node, gradient):
        cells = np.float32(np.prod(self.shapes[node.input[0]][2:]))
        self.flow(node.input[0], self.put("Div", gradient, self.constant(cells)))

    def maxpool(self, node, gradient):
        """Each part goes to where its maximum was. Windows overlap, so a place may get several."""
        places = f"{node.output[0]}/places"
        node.output.append(places)
        flat = self.constant(np.array([-1]))
        shape = self.put("Shape", node.input[0])
        nothing = self.put("ConstantOfShape", self.put("ReduceProd", shape, keepdims=1), value=helper.make_tensor("nothing", TensorProto.FLOAT, [1], [0]))
        spread = self.put("ScatterElements", nothing, self.put("Reshape", places, flat), self.put("Reshape", gradient, flat), axis=0, reduction="add")
        self.flow(node.input[0], self.put("Reshape", spread, shape))

    def resize(self, node, gradient):
        enlarge = bilinear(self.shapes[node.input[0]][2], self.shapes[node.output[0]][2])
        self.flow(node.input[0], self.put("MatMul", self.constant(enlarge.T), self.put("MatMul", gradient, self.constant(enlarge))))


def bilinear(before, after):
    """[after, before]: what PyTorch's and ONNX's linear enlargement by half pixels makes of a row."""
    centres = np.clip((np.arange(after) + 0.5) * before / after - 0.5, 0, before - 1)
    low = np.floor(centres).astype(int)
    high, share = np.minimum(low + 1, before - 1), centres - low
    rows = np.zeros((after, before), np.float32)
    np.add.at(rows, (np.arange(after), low), 1 - share)
    np.add.at(rows, (np.arange(after), high), share)
    return rows


def guide(model, guided=True):
    """The model with the second input and the gradient's output added; `guided` off leaves the plain gradient."""
    back = Backward(model, guided)
    maps = next(output for output in model.graph.output if output.name == "activation_maps")
    rows, columns = back.shapes[maps.name][2:]
    chosen = back.put("OneHot", "expression", back.constant(np.array([back.shapes[maps.name][1]])), back.constant(np.array([0, 1], np.float32)), axis=-1)
    share = back.put("Div", back.put("Unsqueeze", chosen, back.constant(np.array([2, 3]))), back.constant(np.float32(rows * columns)))
    spread = back.put("Expand", share, back.put("Shape", maps.name))
    gradient = back.run(maps.name, spread, "face")
    model.graph.node.extend(back.nodes)
    model.graph.node.append(helper.make_node("Identity", [gradient], ["gradient"]))
    side = back.shapes["face"][2]
    model.graph.input.append(helper.make_tensor_value_info("expression", TensorProto.INT64, ["n"]))
    model.graph.output.append(helper.make_tensor_value_info("gradient", TensorProto.FLOAT, ["n", 1, side, side]))
    del model.opset_import[:]
    model.opset_import.append(helper.make_opsetid("", OPSET))
    model.ir_version = max(model.ir_version, 8)
    onnx.checker.check_model(model, full_check=True)
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, help="what export.py wrote")
    parser.add_argument("out", type=Path)
    parser.add_argument("--plain", action="store_true", help="without the rule at the ReLUs, to compare")
    args = parser.parse_args()
    onnx.save(guide(onnx.load(str(args.model)), not args.plain), str(args.out))
    print(f"{args.out}: {args.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
